using System.Globalization;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Reporting;
using Alignment.Text;

namespace Alignment.Tests.Reporting.Surfaces;

/// <summary>Runs over the sample editions, and findings with texts of strangers.</summary>
internal static class Runs
{
    /// <summary>Texts that mean something to one surface or another.</summary>
    public static readonly string[] Hostile =
    [
        "::error::gone",
        "\n::add-mask::gone",
        "\r\n::stop-commands::x",
        "##[error]gone",
        "a ##[group]gone",
        "100 % %0A::error::gone, file=x,line=1::",
        "`code` **bold** <script>alert(1)</script> </details> | cell | [link](https://example.org) ![img](x) @someone #1 https://example.org www.example.org $x$",
        "\"quoted\", 'single' & <![CDATA[ ]]> &amp; \u0000\u0001\u001b[31mred\u000b\ufffe\uffff",
        "\ud800 lone \udc00 \u202e reversed \u2028 line \u0085 next",
        "=cmd|'/c calc'!A0",
        "{0} and {1}, [a](1), x_{10}",
        "\t\ttab\tand \\n backslash",
    ];

    public static Judgement Good { get; } = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh.md");

    public static Judgement Damaged { get; } = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md");

    public static Judgement Blind { get; } = Samples.Judge("2026-01-05-zh.md", "2026-01-05-en.md");

    /// <summary>The damaged edition, every finding of which says and is named what strangers wrote.</summary>
    public static Judgement Attacked { get; } = Damaged with
    {
        Findings =
        [
            .. Hostile.Select((text, i) => Damaged.Findings[i] with
            {
                Message = new(text, text),
                Evidence = [text],
                Place = new(text + ".md", new TextPosition(1, 1), new TextPosition(1, 2)),
                Related = new(text, new TextPosition(3, 1), new TextPosition(3, 1)),
            }),
        ],
    };

    public static JudgedRun Several { get; } = new([Good, Damaged, Blind, Attacked], ["2026-01-06-zh.md", .. Hostile]);

    public static string Render(JudgedRun run, Action<JudgedRun, TextWriter> render)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        render(run, writer);
        return writer.ToString();
    }

    /// <summary>The damaged edition with as many findings as asked for, each of a paper of its own.</summary>
    public static Judgement Many(int findings, Level level)
    {
        Finding first = Damaged.Findings.First(finding => finding.Paper is not null);
        return Damaged with
        {
            Findings = [.. Enumerable.Range(0, findings).Select(i => first with { Level = level, Paper = ArxivId.Parse($"2601.{i:00000}"), Fingerprint = i.ToString("x16", CultureInfo.InvariantCulture) })],
        };
    }
}
