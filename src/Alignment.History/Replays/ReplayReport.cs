using System.Collections.Immutable;

namespace Alignment.History.Replays;

/// <summary>What some settings would have stopped: the stable model behind <c>alignment trend --replay CONFIG -f json</c>.</summary>
/// <param name="Schema">Always <c>alignment/replay/1</c>.</param>
/// <param name="Editions">Number of editions.</param>
/// <param name="Stopped">Number of those stopped.</param>
/// <param name="StoppedThen">Number of those stopped by the settings they were judged by.</param>
/// <param name="Notes">What could not be replayed.</param>
/// <param name="Stops">The editions stopped, by day.</param>
public sealed record ReplayReport(
    string Schema, int Editions, int Stopped, int StoppedThen, ImmutableArray<string> Notes, ImmutableArray<ReplayedEdition> Stops)
{
    /// <summary>The name of this contract.</summary>
    public const string CurrentSchema = "alignment/replay/1";
}
