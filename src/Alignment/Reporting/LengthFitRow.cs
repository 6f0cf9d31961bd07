namespace Alignment.Reporting;

/// <summary>ln(target) = intercept + slope · ln(source), fitted on the edition by Theil–Sen.</summary>
/// <param name="Pairs">Number of pairs.</param>
/// <param name="Intercept">In log characters.</param>
/// <param name="Slope">Near 1 for translations.</param>
/// <param name="Scale">Robust standard deviation of the residuals, in log characters.</param>
public sealed record LengthFitRow(int Pairs, double Intercept, double Slope, double Scale);
