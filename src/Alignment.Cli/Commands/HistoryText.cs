using Alignment.History;
using Alignment.History.Import;

namespace Alignment.Cli.Commands;

/// <summary>Says what became of editions.</summary>
internal static class HistoryText
{
    /// <summary>What became of one.</summary>
    public static string Of(AddOutcome outcome) => outcome switch
    {
        AddOutcome.Added => "added",
        AddOutcome.Known => "already there",
        AddOutcome.Relabelled => "already there, label changed",
        _ => "judged again and replaced",
    };

    /// <summary>What became of many.</summary>
    public static string Of(ImportResult result)
    {
        (int Count, string Text)[] parts =
        [
            (result.Added, "added"),
            (result.Replaced, "judged again and replaced"),
            (result.Relabelled, "with a new label"),
            (result.Known, "already there"),
            (result.Problems.Length, "not stored"),
        ];
        return string.Join(", ", parts.Where(part => part.Count > 0).Select(part => FormattableString.Invariant($"{part.Count} {part.Text}")));
    }
}
