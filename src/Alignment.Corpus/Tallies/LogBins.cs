using System.Numerics;

namespace Alignment.Corpus.Tallies;

/// <summary>Bins of a histogram whose width grows with the value: quantiles of any number of values with a bounded relative error.</summary>
/// <remarks>
/// As in HdrHistogram (Tene) and DDSketch (Masson, Rim and Lee 2019), but by shifts of whole numbers alone: the bin of a value is the
/// same on every machine, and adding histograms in any order gives the same counts. Values below 256 have a bin each; above, an
/// octave has 128 bins, so that the middle of a bin is within 1/256 (0.4 %) of every value in it. Negative values have the negative
/// number.
/// </remarks>
internal static class LogBins
{
    private const int Bits = 7;
    private const long PerOctave = 1L << Bits;

    /// <summary>The greatest distance of a quantile from the true one, as a share of it.</summary>
    public const double RelativeError = 1.0 / (2 * PerOctave);

    /// <summary>The bin of a value.</summary>
    public static long Of(long value)
    {
        long size = Math.Abs(value);
        int shift = Math.Max(0, 64 - BitOperations.LeadingZeroCount((ulong)size) - Bits - 1);
        long bin = (PerOctave * shift) + (size >> shift);
        return value < 0 ? -bin : bin;
    }

    /// <summary>The middle of a bin.</summary>
    public static long Middle(long bin)
    {
        long size = Math.Abs(bin);
        int shift = (int)Math.Max(0, (size / PerOctave) - 1);
        long low = (size - (PerOctave * shift)) << shift;
        long middle = low + (((1L << shift) - 1) / 2);
        return bin < 0 ? -middle : middle;
    }
}
