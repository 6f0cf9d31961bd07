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
            ($"{page.Glyphs.Of(level)} {check.Title.English}", Glyphs.ToneOf(level)),
            (FormattableString.Invariant($"  {group.Length} {Keys.Of(level)}{(group.Length == 1 ? "" : "s")}"), Tone.Faint));
        foreach (Finding finding in group.Take(shown))
        {
            page.Line(
                (FormattableString.Invariant($"{finding.Place.Path}:{finding.Place.Start.Line}:{finding.Place.Start.Column}: "), Tone.Strong),
                ($"{Keys.Of(level)} {check.Id} {check.Name}{(finding.IsKnown ? " (known)" : "")}", Glyphs.ToneOf(level)),
                ($": {finding.Message.English}", Tone.Plain));
            if (finding.Related is Place related)
            {
                page.Line((FormattableString.Invariant($"    | {Witness(finding, related)} {related.Path}:{related.Start.Line}"), Tone.Faint));
            }
        }

        if (group.Length > shown)
        {
            page.Line((FormattableString.Invariant($"    and {group.Length - shown} more (-f concise lists all)"), Tone.Faint));
        }

        if (level > Level.Note)
        {
            page.Folded("    hint: ", "          ", check.Help.English, Tone.Faint);
            if (RepairCommands.For(check, level, page.Options.Report ?? "report.json") is string command)
            {
                page.Line(($"    next: {command}", Tone.Faint));
            }
        }

        page.Line();
    }

    private static string Witness(Finding finding, Place related) =>
        related.Path == finding.Place.Path ? "see" : finding.Side == Side.Source ? "target" : "source";
}
