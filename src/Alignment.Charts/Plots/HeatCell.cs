using Alignment.Charts.Drawing;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Charts.Plots;

/// <summary>One field of one paper, as the heat map shows it.</summary>
/// <param name="Key">The word for it in tables.</param>
/// <param name="Text">What it means.</param>
/// <param name="Tone">Its colour.</param>
/// <param name="Sign">Its sign.</param>
/// <param name="Weight">How grave: 0 as it should be, 3 the gravest.</param>
internal sealed record HeatCell(string Key, LocalText Text, Tone Tone, CellSign Sign, int Weight)
{
    /// <summary>All there are, gravest first.</summary>
    public static IReadOnlyList<HeatCell> All { get; } =
    [
        new("error", new("error", "错误"), Tone.Bad, CellSign.Cross, 3),
        new("wrong-language", new("another language", "语言不对"), Tone.Bad, CellSign.Unequal, 3),
        new("cut-off", new("cut off", "被截断"), Tone.Bad, CellSign.Cut, 3),
        new("absent", new("no text", "没有文本"), Tone.Absent, CellSign.Empty, 2),
        new("warning", new("warning", "警告"), Tone.Doubtful, CellSign.Exclamation, 1),
        new("clean", new("no warning", "无警告"), Tone.Good, CellSign.Point, 0),
    ];

    /// <summary>The cell of a field.</summary>
    /// <param name="field">The field; null for what is said of the paper as a whole.</param>
    /// <param name="findings">The findings at it.</param>
    public static HeatCell Of(PaperFieldRow? field, IEnumerable<FindingRow> findings)
    {
        FindingRow[] own = [.. findings];
        return Named(field?.Target switch
        {
            "wrong-language" => "wrong-language",
            "failure" => "error",
            "missing" or "empty" when field.Source == "text" || own.Any(IsGrave) => "absent",
            _ when own.Any(finding => finding.Name == "truncated") => "cut-off",
            _ when own.Any(finding => finding.Level == "error") => "error",
            _ when own.Any(finding => finding.Level == "warning") => "warning",
            _ => "clean",
        });
    }

    /// <summary>What is drawn.</summary>
    public Mark Box(double left, double bottom, double right, double top) =>
        Mark.Range(Weight == 0 ? MarkShape.Pale : MarkShape.Box, Tone, left, bottom, right, top, Sign);

    private static bool IsGrave(FindingRow finding) => finding.Level != "note";

    private static HeatCell Named(string key) => All.First(cell => cell.Key == key);
}
