using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Charts;

/// <summary>A number that was measured on one edition after another.</summary>
/// <remarks>Limits are worked out by whoever has the history; without a centre the chart says that there is not enough of it.</remarks>
/// <param name="Key">Names it: <c>missing-share</c>.</param>
/// <param name="Title">What was measured.</param>
/// <param name="IsShare">Whether values are shares, to be shown as percent.</param>
/// <param name="Centre">The usual value; null where there are too few editions to say.</param>
/// <param name="Points">The editions, oldest first.</param>
public sealed record ControlSeries(string Key, LocalText Title, bool IsShare, double? Centre, ImmutableArray<ControlPoint> Points);
