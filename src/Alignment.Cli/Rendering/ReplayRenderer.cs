using Alignment.History.Replays;
using Alignment.Languages;

namespace Alignment.Cli.Rendering;

/// <summary>Writes for people which editions some settings would have stopped.</summary>
internal static class ReplayRenderer
{
    private const int OutcomeCells = 12;

    /// <summary>Writes a replay: an edition a line, the sum last.</summary>
    public static void Render(ReplayReport report, IEnumerable<LocalText> notes, string configuration, TextWriter output, TextOptions options)
    {
        Page page = new(output, options);
        foreach (ReplayedEdition edition in report.Stops)
        {
            page.Line(
                ($"{(edition.Date.Length > 0 ? edition.Date : page.Text("no day", "无日期"))}  ", Tone.Plain),
                ($"{page.Glyphs.Bad} {Padded(Outcome(page, edition))}", Tone.Bad),
                ($"  {string.Join(", ", edition.Rules)}", Tone.Plain),
                ($"   {edition.Edition}{(edition.Label.Length > 0 ? $" “{edition.Label}”" : "")}", Tone.Faint));
        }

        foreach (LocalText note in notes)
        {
            page.Labelled(page.Text("note: ", "注意："), page.Text(note), Tone.Faint);
        }

        double share = report.Editions == 0 ? 0 : 100.0 * report.Stopped / report.Editions;
        page.Line((page.Text(
            $"{configuration} would have stopped {report.Stopped} of {report.Editions} editions ({share:0.#}%); as judged then {report.StoppedThen}",
            $"{configuration} 会拦下 {report.Editions} 期中的 {report.Stopped} 期（{share:0.#}%）；按当时的设置为 {report.StoppedThen} 期"), Tone.Strong));
    }

    private static string Outcome(Page page, ReplayedEdition edition) => edition.Outcome == "fail"
        ? page.Text("fail", "未通过")
        : page.Text("cannot judge", "无法判断");

    private static string Padded(string text) => text + new string(' ', Math.Max(0, OutcomeCells - Page.Cells(text)));
}
