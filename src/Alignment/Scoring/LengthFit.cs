namespace Alignment.Scoring;

/// <summary>How target length follows source length in one field of one edition.</summary>
/// <remarks>
/// ln(target) = intercept + slope · ln(source), by Theil–Sen (Sen 1968): robust against a third of bad pairs.
/// Scale is 1.4826 times the median absolute residual, which estimates the standard deviation of normal residuals.
/// </remarks>
/// <param name="Pairs">Number of pairs the line was fitted to.</param>
/// <param name="Intercept">In log characters.</param>
/// <param name="Slope">Near 1 for translations, well below for independent summaries.</param>
/// <param name="Scale">Robust standard deviation of the residuals, in log characters; above 0.</param>
public sealed record LengthFit(int Pairs, double Intercept, double Slope, double Scale)
{
    /// <summary>The standardised residual of a pair of lengths: 0 is as expected, −4 far too short.</summary>
    /// <param name="source">Source characters, above 0.</param>
    /// <param name="target">Target characters, above 0.</param>
    public double Residual(int source, int target) =>
        (Math.Log(target) - Intercept - (Slope * Math.Log(source))) / Scale;
}
