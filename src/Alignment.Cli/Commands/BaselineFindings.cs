using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Repair;
using Alignment.Reporting;
using Alignment.Reporting.Diffs;

namespace Alignment.Cli.Commands;

/// <summary>What was found in editions, as far as a baseline may hold it.</summary>
/// <param name="Entries">The findings about a paper or a field.</param>
/// <param name="Editions">The days they were looked for in.</param>
/// <param name="LeftOut">Number of the findings about an edition, which are news each time.</param>
/// <param name="NotJudged">Number of the pairs in reports of runs that could not be judged: of them nothing is taken.</param>
internal sealed record BaselineFindings(ImmutableArray<BaselineEntry> Entries, ImmutableArray<string?> Editions, int LeftOut, int NotJudged)
{
    private const string CannotJudge = "cannot-judge";

    /// <summary>The findings of reports, or of the pairs of editions that the names stand for.</summary>
    /// <param name="names">Reports that <c>check -f json</c> wrote, of one pair or of many, or SOURCE TARGET once or several times.</param>
    /// <param name="settings">How editions are judged; asked for only where there are some.</param>
    /// <exception cref="ConfigurationException">The names are neither, or nothing could be judged.</exception>
    /// <exception cref="ReportFileException">A report cannot be read.</exception>
    public static BaselineFindings Of(IReadOnlyList<string> names, Func<RunSettings> settings)
    {
        if (names.All(IsReport))
        {
            Report[] given = [.. names.SelectMany(name => ReadReport.Of(EditionSource.Of(name)).Reports)];
            Report[] judged = [.. given.Where(report => report.Verdict.Outcome != CannotJudge)];
            return judged.Length > 0 || given.Length == 0 ? Of(judged) with { NotJudged = given.Length - judged.Length } : throw new ConfigurationException(new LocalText(
                $"{string.Join(", ", names)}: the editions could not be judged ({given[0].Verdict.DecidedBy}), so nothing is known of them;"
                + $" see: alignment explain {given[0].Verdict.DecidedBy}",
                $"{string.Join("、", names)}：版本无法判断（{given[0].Verdict.DecidedBy}），其中没有已知问题；参见 alignment explain {given[0].Verdict.DecidedBy}"));
        }

        if (names.Count % 2 != 0 || names.Any(IsReport))
        {
            throw new ConfigurationException(new LocalText(
                $"{string.Join(", ", names)}: neither reports nor pairs of editions; write RESULT.json …, or SOURCE TARGET",
                $"{string.Join("、", names)}：既不是报告，也不是成对的版本；请写 RESULT.json …，或 SOURCE TARGET"));
        }

        RunSettings judging = settings() with { Baseline = Baseline.Empty };
        List<Report> reports = [];
        foreach (string[] pair in names.Chunk(2))
        {
            Judgement judgement = new InputNames(pair[0], pair[1], null, null).Judge(judging);
            reports.Add(judgement.Verdict.Outcome != Outcome.CannotJudge ? ReportBuilder.Build(judgement) : throw new ConfigurationException(new LocalText(
                $"{pair[1]} could not be judged: {judgement.Verdict.Reason.English}", $"{pair[1]} 无法判断：{judgement.Verdict.Reason.Chinese}")));
        }

        return Of(reports);
    }

    private static BaselineFindings Of(IReadOnlyList<Report> reports)
    {
        List<BaselineEntry> entries = [];
        int leftOut = 0;
        foreach (Report report in reports)
        {
            string? day = DayOf(report);
            foreach (FindingRow finding in report.Findings)
            {
                bool mayBeKnown = finding.Paper is not null && CheckCatalog.Find(finding.Rule) is { Descriptor.MayPreventJudgement: false };
                leftOut += mayBeKnown ? 0 : 1;
                if (mayBeKnown)
                {
                    entries.Add(new(finding.Fingerprint, finding.Rule, day, finding.Paper!, finding.Field));
                }
            }
        }

        return new([.. entries], [.. reports.Select(DayOf).Distinct()], leftOut, NotJudged: 0);
    }

    private static string? DayOf(Report report) => report.Input("target")?.Date ?? report.Input("source")?.Date;

    private static bool IsReport(string name)
    {
        if (!name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || !File.Exists(name))
        {
            return false;
        }

        // Its contract is the first thing that a report names.
        using StreamReader reader = new(name);
        char[] head = new char[200];
        int read = reader.ReadBlock(head, 0, head.Length);
        return head.AsSpan(0, read).Contains(Report.CurrentSchema, StringComparison.Ordinal)
            || head.AsSpan(0, read).Contains(RunReport.CurrentSchema, StringComparison.Ordinal);
    }
}
