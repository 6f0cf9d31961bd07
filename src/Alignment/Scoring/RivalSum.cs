using Alignment.Editions;

namespace Alignment.Scoring;

/// <summary>The best sum of log ratios that another paper reaches for a text.</summary>
/// <param name="Paper">That paper; null while none was tried.</param>
/// <param name="Sum">Its sum.</param>
internal readonly record struct RivalSum(ArxivId? Paper, double Sum)
{
    /// <summary>The better of this and another paper's sum; the earlier paper where they are equal.</summary>
    public RivalSum Or(ArxivId paper, double sum) => Paper is null || sum > Sum ? new(paper, sum) : this;
}
