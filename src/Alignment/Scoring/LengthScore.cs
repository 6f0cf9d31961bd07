namespace Alignment.Scoring;

/// <summary>The lengths of one aligned field.</summary>
/// <param name="Source">Source characters (Unicode scalars).</param>
/// <param name="Target">Target characters.</param>
/// <param name="Residual">Standardised residual against the edition's fit; null without a fit.</param>
public sealed record LengthScore(int Source, int Target, double? Residual)
{
    /// <summary>Target characters per source character; null for an empty source.</summary>
    public double? Ratio => Source == 0 ? null : (double)Target / Source;
}
