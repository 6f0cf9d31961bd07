using Alignment.Cli.Terminals;
using Alignment.History;
using Alignment.History.Import;
using Alignment.Languages;

namespace Alignment.Cli.Commands;

/// <summary>Says what became of editions.</summary>
internal static class HistoryText
{
    /// <summary>What became of one.</summary>
    public static LocalText Of(AddOutcome outcome) => outcome switch
    {
        AddOutcome.Added => new("added", "已存入"),
        AddOutcome.Known => new("already there", "已在其中"),
        AddOutcome.Relabelled => new("already there, label changed", "已在其中，标签已更新"),
        _ => new("judged again and replaced", "重新检查并替换"),
    };

    /// <summary>What became of many.</summary>
    public static string Of(ImportResult result, Terminal terminal)
    {
        (int Count, string Text)[] parts =
        [
            (result.Added, terminal.Text("added", "对已存入")),
            (result.Replaced, terminal.Text("judged again and replaced", "对重新检查并替换")),
            (result.Relabelled, terminal.Text("with a new label", "对更新标签")),
            (result.Known, terminal.Text("already there", "对已在其中")),
            (result.Problems.Length, terminal.Text("not stored", "对未能存入")),
        ];
        return string.Join(
            terminal.Text(", ", "，"),
            parts.Where(part => part.Count > 0).Select(part => FormattableString.Invariant($"{part.Count} {part.Text}")));
    }
}
