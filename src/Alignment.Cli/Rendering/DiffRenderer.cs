using Alignment.Languages;
using Alignment.Reporting;
using Alignment.Reporting.Diffs;

namespace Alignment.Cli.Rendering;

/// <summary>Writes a difference between reports for people: both verdicts, what changed by rule, and the findings that came and went.</summary>
internal static class DiffRenderer
{
    private const int MostFindings = 50;

    /// <summary>Writes a difference.</summary>
    public static void Render(ReportDiff diff, TextWriter output, TextOptions options)
    {
        Page page = new(output, options);
        string Text(string english, string chinese) => new LocalText(english, chinese).In(options.Language);
        Side(page, "- ", diff.Before);
        Side(page, "+ ", diff.After);
        page.Line();
        Rules(page, diff, Text);
        foreach (FigureChange figure in diff.Figures.Where(figure => figure.Before != figure.After))
        {
            page.Line(
                ($"{DiffWords.NameOf(figure).In(options.Language)}: ", Tone.Faint),
                ($"{DiffWords.ValueOf(figure, figure.Before)} {page.Glyphs.Arrow} {DiffWords.ValueOf(figure, figure.After)}", Tone.Plain));
        }

        Findings(page, Text("gone", "消失"), "- ", diff.Gone, Tone.Good);
        Findings(page, Text("new", "新增"), "+ ", diff.New, Tone.Bad);
        page.Line(
            (Text("findings: ", "问题："), Tone.Strong),
            (FormattableString.Invariant($"{Text("new", "新增")} {diff.New.Length}, "), diff.New.IsEmpty ? Tone.Strong : Tone.Bad),
            (FormattableString.Invariant($"{Text("gone", "消失")} {diff.Gone.Length}, {Text("same", "未变")} {diff.Same}"), Tone.Strong));
    }

    private static void Side(Page page, string sign, DiffSide side)
    {
        string days = side.Days.IsEmpty ? "" : side.Days.Length == 1 ? $"   {side.Days[0]}" : $"   {side.Days.Min()} – {side.Days.Max()}";
        page.Line(
            (sign, Tone.Faint), (side.Path, Tone.Strong), (days, Tone.Faint),
            ($"   {DiffWords.OutcomeOf(side.Outcome).In(page.Options.Language)}", Tone.Strong),
            (FormattableString.Invariant($"   error {side.Errors}, warning {side.Warnings}, note {side.Notes}"), Tone.Plain),
            (side.DecidedBy is null ? "" : $"   {side.DecidedBy}", Tone.Faint));
    }

    private static void Rules(Page page, ReportDiff diff, Func<string, string, string> text)
    {
        RuleChange[] changed = [.. diff.Rules.Where(rule => rule.New + rule.Gone > 0)];
        if (changed.Length == 0)
        {
            return;
        }

        int width = changed.Max(rule => rule.Rule.Length + rule.Name.Length + 1);
        (string fresh, string gone, string same) = (text("new", "新增"), text("gone", "消失"), text("same", "未变"));
        page.Line((new string(' ', width + 2) + Right(fresh, 6) + Right(gone, 6) + Right(same, 6), Tone.Faint));
        foreach (RuleChange rule in changed)
        {
            page.Line(
                ($"{rule.Rule} {rule.Name}".PadRight(width + 2), Tone.Plain),
                (Number(rule.New), rule.New > 0 ? Tone.Bad : Tone.Faint),
                (Number(rule.Gone), rule.Gone > 0 ? Tone.Good : Tone.Faint),
                (Number(rule.Same), Tone.Faint));
        }

        page.Line();

        static string Number(int count) => Right(FormattableString.Invariant($"{count}"), 6);
        static string Right(string word, int cells) => new string(' ', Math.Max(1, cells - Page.Cells(word))) + word;
    }

    private static void Findings(Page page, string title, string sign, IReadOnlyCollection<FindingRow> findings, Tone tone)
    {
        if (findings.Count == 0 || page.Options.IsQuiet)
        {
            return;
        }

        page.Line();
        page.Line((title, Tone.Strong));
        foreach (FindingRow finding in findings.Take(MostFindings))
        {
            page.Line(
                (sign, tone),
                (FormattableString.Invariant($"{finding.Path}:{finding.Line}:{finding.Column}: "), Tone.Plain),
                ($"{finding.Level} {finding.Rule} {finding.Name}: {finding.Message}", Tone.Plain));
        }

        if (findings.Count > MostFindings)
        {
            page.Line((FormattableString.Invariant($"  … {findings.Count - MostFindings} (-f json)"), Tone.Faint));
        }

        page.Line();
    }
}
