namespace Alignment.Scoring;

/// <summary>How much of what was expected is there.</summary>
/// <param name="Present">What is there.</param>
/// <param name="Expected">What was expected.</param>
public readonly record struct Coverage(int Present, int Expected)
{
    /// <summary>The share, 0–1; null when nothing was expected.</summary>
    public double? Share => Expected == 0 ? null : (double)Present / Expected;
}
