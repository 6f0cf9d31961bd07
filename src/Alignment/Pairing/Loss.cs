using System.Collections.Immutable;
using Alignment.Editions;

namespace Alignment.Pairing;

/// <summary>The papers that the target lacks, by the way they were lost.</summary>
/// <param name="Tail">Lost in a row at the end of the crawl: the work stopped there.</param>
/// <param name="Scattered">Lost one by one within the categories that the target follows.</param>
/// <param name="OutOfScope">Papers of categories that the target does not follow.</param>
/// <param name="Expected">Number of papers in the followed categories.</param>
public sealed record Loss(
    ImmutableArray<Paper> Tail, ImmutableArray<Paper> Scattered, ImmutableArray<Paper> OutOfScope, int Expected)
{
    /// <summary>Papers lost within the followed categories.</summary>
    public int Missing => Tail.Length + Scattered.Length;

    /// <summary>Scattered loss as a share of the papers before the tail, 0–1; 0 when nothing was expected.</summary>
    public double ScatteredShare => Expected == Tail.Length ? 0 : (double)Scattered.Length / (Expected - Tail.Length);
}
