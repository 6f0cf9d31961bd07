using Alignment.History.Replays;

namespace Alignment.Cli.Rendering;

/// <summary>Writes for people which editions some settings would have stopped.</summary>
internal static class ReplayRenderer
{
    /// <summary>Writes a replay: an edition a line, the sum last.</summary>
    public static void Render(ReplayReport report, string configuration, TextWriter output, TextOptions options)
    {
        Page page = new(output, options);
        foreach (ReplayedEdition edition in report.Stops)
        {
            page.Line(
                ($"{(edition.Date.Length > 0 ? edition.Date : "no day")}  ", Tone.Plain),
                ($"{page.Glyphs.Bad} {edition.Outcome,-12}", Tone.Bad),
                ($"  {string.Join(", ", edition.Rules)}", Tone.Plain),
                ($"   {edition.Edition}{(edition.Label.Length > 0 ? $" “{edition.Label}”" : "")}", Tone.Faint));
        }

        foreach (string note in report.Notes)
        {
            page.Folded("note: ", "      ", note, Tone.Faint);
        }

        double share = report.Editions == 0 ? 0 : 100.0 * report.Stopped / report.Editions;
        page.Line((FormattableString.Invariant(
            $"{configuration} would have stopped {report.Stopped} of {report.Editions} editions ({share:0.#}%); as judged then {report.StoppedThen}"), Tone.Strong));
    }
}
