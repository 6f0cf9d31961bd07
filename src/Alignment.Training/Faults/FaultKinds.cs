using System.Collections.Immutable;

namespace Alignment.Training.Faults;

/// <summary>Every kind of fault, and the harmless changes behind them.</summary>
public static class FaultKinds
{
    /// <summary>The kinds, in the order of the report; names are unique.</summary>
    public static ImmutableArray<FaultKind> All { get; } =
    [
        .. LostTextFaults.All, .. RepeatedTextFaults.All, .. WritingFaults.All, .. FigureFaults.All,
        .. NameFaults.All, .. ExchangeFaults.All, .. NegationFaults.All, .. DirectionFaults.All, .. EntryFaults.All, .. HarmlessChanges.All,
    ];
}
