using System.Collections.Immutable;
using Alignment.Charts.Drawing;
using Alignment.Reporting;
using MathNet.Numerics.Statistics;

namespace Alignment.Charts.Plots;

/// <summary>The ratios of one field.</summary>
/// <param name="Field">Key of the field.</param>
/// <param name="Papers">Each paper and its ratio, from the smallest ratio to the largest; not empty.</param>
/// <param name="Median">The median, as the report says it.</param>
internal sealed record RatioSample(string Field, ImmutableArray<(string Id, double Ratio)> Papers, double Median)
{
    /// <summary>The ratios, smallest first; all above 0.</summary>
    public ImmutableArray<double> Ratios { get; } = [.. Papers.Select(paper => paper.Ratio)];

    /// <summary>Its row of the table.</summary>
    public ImmutableArray<string> Cells =>
    [
        Field, Numbers.Exact(Ratios.Length)!, Numbers.Exact(Quantile(0.05))!, Numbers.Exact(Quantile(0.25))!,
        Numbers.Exact(Median)!, Numbers.Exact(Quantile(0.75))!, Numbers.Exact(Quantile(0.95))!,
    ];

    /// <summary>The ratio that a share of the texts does not exceed (type 8 of Hyndman and Fan), to 4 decimals.</summary>
    public double Quantile(double share) => Math.Round(SortedArrayStatistics.Quantile([.. Ratios], share), 4);

    /// <summary>The ratios of a field; null when it has none.</summary>
    public static RatioSample? Of(FieldScoreRow field, Report report)
    {
        ImmutableArray<(string Id, double Ratio)> papers =
        [
            .. report.Papers
                .SelectMany(paper => paper.Fields.Where(row => row.Field == field.Field && row.Ratio > 0), (paper, row) => (paper.Id, Ratio: row.Ratio!.Value))
                .OrderBy(paper => paper.Ratio)
                .ThenBy(paper => paper.Id, StringComparer.Ordinal),
        ];
        return papers.IsEmpty || field.MedianRatio is not double median ? null : new(field.Field, papers, median);
    }
}
