using System.Collections.Immutable;
using Alignment.Charts.Drawing;
using Alignment.Reporting;

namespace Alignment.Charts.Plots;

/// <summary>One text on both sides.</summary>
/// <param name="Id">Id of the paper.</param>
/// <param name="Field">Key of the field.</param>
/// <param name="Source">English characters.</param>
/// <param name="Target">Chinese characters.</param>
/// <param name="Residual">Standardised residual; null without a fit.</param>
internal sealed record LengthPoint(string Id, string Field, int Source, int Target, double? Residual)
{
    /// <summary>Half the width of the 95 % band, in standard deviations of normal residuals.</summary>
    public const double BandWidth = 1.96;

    /// <summary>A text within the band, or without one.</summary>
    public static Mark Inside { get; } = Mark.Point(MarkShape.Dot, Tone.Good, 0, 0, 5);

    /// <summary>A text outside the band.</summary>
    public static Mark Outside { get; } = Mark.Point(MarkShape.Triangle, Tone.Doubtful, 0, 0, 9);

    /// <summary>Whether its length is not foretold by the fit.</summary>
    public bool IsOutside => Residual is double residual && Math.Abs(residual) > BandWidth;

    /// <summary>Decimal logarithm of the English characters.</summary>
    public double X => Math.Log10(Source);

    /// <summary>Decimal logarithm of the Chinese characters.</summary>
    public double Y => Math.Log10(Target);

    /// <summary>What is plotted.</summary>
    public Mark Mark => (IsOutside ? Outside : Inside) with
    {
        Left = X,
        Right = X,
        Bottom = Y,
        Top = Y,
        Data =
        [
            ("id", Id), ("field", Field), ("x", Numbers.Exact(Source)!), ("y", Numbers.Exact(Target)!),
        ],
    };

    /// <summary>Its row of the table.</summary>
    public ImmutableArray<string> Cells =>
        [Id, Field, Numbers.Exact(Source)!, Numbers.Exact(Target)!, Numbers.Exact(Residual) ?? ""];

    /// <summary>The texts of a report, in its order.</summary>
    public static ImmutableArray<LengthPoint> All(Report report) =>
    [
        .. report.Papers.SelectMany(paper => paper.Fields
            .Where(field => field is { SourceLength: > 0, TargetLength: > 0 })
            .Select(field => new LengthPoint(paper.Id, field.Field, field.SourceLength!.Value, field.TargetLength!.Value, field.Residual))),
    ];
}
