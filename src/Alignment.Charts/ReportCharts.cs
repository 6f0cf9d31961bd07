using System.Collections.Immutable;
using Alignment.Charts.Plots;
using Alignment.Reporting;

namespace Alignment.Charts;

/// <summary>The charts of a report. They draw its numbers and work out no score of their own.</summary>
public static class ReportCharts
{
    /// <summary>Every chart of one report, in the order of a page. One without numbers says so instead of being absent.</summary>
    public static ImmutableArray<Chart> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            LossStrip.Of(report),
            CoverageBars.Of(report),
        ];
    }
}
