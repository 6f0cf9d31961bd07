using Alignment.Reporting;

namespace Alignment.Cli.Rendering;

/// <summary>What was compared: days, languages, papers.</summary>
internal static class HeaderSection
{
    public static void Write(Page page, Report report)
    {
        InputRow source = report.Inputs[0];
        InputRow target = report.Inputs[1];
        SummaryRow summary = report.Summary;
        string arrow = page.Glyphs.Arrow;
        page.Line(
            (Days(source, target, arrow), Tone.Strong),
            ($"   {source.Language} {arrow} {target.Language}", Tone.Plain),
            (FormattableString.Invariant($"   {summary.Source} {arrow} {summary.Target} papers"), Tone.Plain),
            (FormattableString.Invariant($"   aligned {summary.Aligned} by arXiv id"), Tone.Plain),
            (Abstracts(summary.Abstracts), Tone.Plain));
        foreach (InputRow other in report.Inputs.Skip(2))
        {
            page.Line((FormattableString.Invariant($"{other.Role} {other.Path}: {other.Papers} papers"), Tone.Faint));
        }

        IEnumerable<string> tokens = report.Scores.Fields
            .Where(field => field.MedianTokenRatio is not null)
            .Select(field => FormattableString.Invariant($"{field.Field} {field.MedianTokenRatio:0.00}"));
        if (tokens.Any())
        {
            page.Folded("tokens: ", "        ", $"target per source, medians: {string.Join(", ", tokens)}", Tone.Faint);
        }

        page.Line();
    }

    private static string Days(InputRow source, InputRow target, string arrow) =>
        source.Date == target.Date ? source.Date ?? "(no date)" : $"{source.Date ?? "?"} {arrow} {target.Date ?? "?"}";

    private static string Abstracts(CoverageRow abstracts) => abstracts.Expected == 0
        ? "   no abstracts to compare"
        : FormattableString.Invariant($"   abstracts identical {abstracts.Present}/{abstracts.Expected}");
}
