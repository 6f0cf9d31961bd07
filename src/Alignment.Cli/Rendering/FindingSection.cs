using Alignment.Checks;
using Alignment.Reporting;

namespace Alignment.Cli.Rendering;

/// <summary>The findings by cause, the gravest first: place, message, where the other side says it, and what to do.</summary>
internal static class FindingSection
{
    private const int MostShown = 8;

    // Notes never decide anything: two of a kind show what they are, and no hint follows.
    private const int MostNotesShown = 2;

    public static void Write(Page page, IReadOnlyList<Finding> findings)
    {
        var groups = findings
            .GroupBy(finding => (finding.Level, finding.Check.Id))
            .OrderByDescending(group => group.Key.Level)
            .ThenBy(group => group.Key.Id, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            Write(page, group.Key.Level, [.. group]);
        }
    }

    /// <summary>How many findings of one cause are shown: all when only one more would be left out.</summary>
    public static int Shown(Level level, int count)
    {
        int most = level == Level.Note ? MostNotesShown : MostShown;
        return count <= most + 1 ? count : most;
    }

    private static void Write(Page page, Level level, Finding[] group)
    {
        CheckDescriptor check = group[0].Check;
        int shown = Shown(level, group.Length);
        page.Line(
            ($"{page.Glyphs.Of(level)} {page.Text(check.Title)}", Glyphs.ToneOf(level)),
            ("  " + page.Text(LevelWords.Count(level, group.Length)), Tone.Faint));
        foreach (Finding finding in group.Take(shown))
        {
            page.Line(
                (FormattableString.Invariant($"{finding.Place.Path}:{finding.Place.Start.Line}:{finding.Place.Start.Column}: "), Tone.Strong),
                ($"{Keys.Of(level)} {check.Id} {check.Name}{(finding.IsKnown ? page.Text(" (known)", "（已知）") : "")}", Glyphs.ToneOf(level)),
                ($": {page.Text(finding.Message)}", Tone.Plain));
            if (finding.Related is Place related)
            {
                page.Line((FormattableString.Invariant($"    | {Witness(page, finding, related)} {related.Path}:{related.Start.Line}"), Tone.Faint));
            }
        }

        if (group.Length > shown)
        {
            page.Line((page.Text(
                $"    and {group.Length - shown} more (-f concise lists all)", $"    另有 {group.Length - shown} 条（-f concise 列出全部）"), Tone.Faint));
        }

        if (level > Level.Note)
        {
            page.Labelled(page.Text("    hint: ", "    建议："), page.Text(check.Help), Tone.Faint);
            if (RepairCommands.For(check, level, page.Options.Report ?? "report.json") is string command)
            {
                page.Line((page.Text("    next: ", "    下一步：") + command, Tone.Faint));
            }
        }

        page.Line();
    }

    private static string Witness(Page page, Finding finding, Place related) =>
        related.Path == finding.Place.Path ? page.Text("see", "参见")
        : finding.Side == Side.Source ? page.Text("target", "目标")
        : page.Text("source", "源");
}
