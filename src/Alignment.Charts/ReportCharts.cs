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
            HeatMap.Of(report),
            LengthScatter.Of(report),
            RatioDistribution.Of(report),
            TermDots.Of([.. report.Terms.Terms.Select(TermUse.Of)]),
        ];
    }

    /// <summary>The chart of one number over many editions.</summary>
    public static Chart Of(ControlSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return ControlChart.Of(series);
    }

    /// <summary>The chart of terms and their renderings over many editions: the most used of those with more than one.</summary>
    public static Chart Of(ImmutableArray<TermUse> terms) => TermDots.Of(terms);
}
