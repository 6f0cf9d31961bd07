using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Alignment.Languages;

namespace Alignment.Training.Faults;

/// <summary>Faults of encoding, script, width, brackets and formulas.</summary>
public static partial class WritingFaults
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>The kinds.</summary>
    public static ImmutableArray<FaultKind> All { get; } =
    [
        new("mojibake-utf8-as-latin1", (site, random) => Garble(site, random, text => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)))),
        new("mojibake-utf8-as-gbk", (site, random) => Garble(site, random, text => Gbk.GetString(Encoding.UTF8.GetBytes(text)))),
        new("mojibake-gbk-as-latin1", (site, random) => Garble(site, random, text => Encoding.Latin1.GetString(Gbk.GetBytes(text)))),
        new("lost-character", (site, random) => Swap(site, Choice.Of(random, Han(), site.Text), _ => "\uFFFD")),
        new("traditional", (site, _) => site.Rewrite(Traditional(site.Text))),
        new("full-width", (site, random) => Swap(site, Choice.Of(random, LatinOrDigits(), site.Text), FullWidth)),
        new("bracket-lost", (site, random) => Swap(site, Choice.Of(random, Bracket(), site.Text), _ => "")),
        new("bracket-doubled", (site, random) => Swap(site, Choice.Of(random, Bracket(), site.Text), mark => mark + mark)),
        new("dollar-lost", (site, random) => LoseInFormula(site, random, "$")),
        new("brace-lost", (site, random) => LoseInFormula(site, random, "{}")),
    ];

    private static Damage? Swap(FaultSite site, Match? place, Func<string, string> change) =>
        place is null ? null : site.Replace(place, change(place.Value));

    // In the middle of the text: the ends are where a check would look first.
    private static Damage? Garble(FaultSite site, Random random, Func<string, string> misread)
    {
        int quarter = site.Text.Length / 4;
        Match? run = Choice.Of(random, HanRun(), site.Text, match => match.Index >= quarter && match.Index <= 3 * quarter);
        int length = Math.Min(run?.Length ?? 0, random.Next(4, 10));
        return run is null ? null : site.Replace(run.Index, length, misread(run.Value[..length]));
    }

    private static string Traditional(string text) => string.Concat(text.Select(
        letter => ScriptVariants.ScriptOf(letter) == ChineseScript.Simplified
            ? ScriptVariants.CounterpartOf(letter) : letter.ToString()));

    private static string FullWidth(string text) =>
        string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? (char)(letter + 0xFEE0) : letter));

    private static Damage? LoseInFormula(FaultSite site, Random random, string marks)
    {
        Match? formula = Choice.Of(random, Formula(), site.Text, match => match.Value.AsSpan().ContainsAny(marks));
        if (formula is null)
        {
            return null;
        }

        int[] places = [.. Enumerable.Range(formula.Index, formula.Length)
            .Where(i => marks.Contains(site.Text[i], StringComparison.Ordinal) && (i == 0 || site.Text[i - 1] != '\\'))];
        return places.Length == 0 ? null : site.Replace(Choice.Of(random, places), 1, "");
    }

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Han();

    [GeneratedRegex(@"[\u4e00-\u9fff]{4,}")]
    private static partial Regex HanRun();

    [GeneratedRegex("[A-Za-z]{2,}|[0-9]+")]
    private static partial Regex LatinOrDigits();

    [GeneratedRegex(@"[（）(){}\[\]【】「」《》“”](?<!\\.)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?<![\\$])\$[^$\n]{1,80}\$(?!\$)")]
    private static partial Regex Formula();
}
