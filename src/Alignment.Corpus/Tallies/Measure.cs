using System.Collections.Immutable;
using System.Numerics;

namespace Alignment.Corpus.Tallies;

/// <summary>Moments and quantiles of a quantity, from sums of whole numbers: exact, and the same in any order.</summary>
/// <remarks>A value is taken in millionths, half to even; one beyond ±10^6 counts as that.</remarks>
internal sealed class Measure
{
    private const double Unit = 1e6;
    private const double Widest = 1e6;

    private readonly SortedDictionary<long, long> _bins = [];
    private long _count;
    private Int128 _sum;
    private Int128 _squares;
    private long _least;
    private long _most;

    /// <summary>Number of values.</summary>
    public long Count => _count;

    /// <summary>Their mean; null without values.</summary>
    public double? Mean => _count == 0 ? null : (double)_sum / _count / Unit;

    /// <summary>The least value; null without values.</summary>
    public double? Least => _count == 0 ? null : _least / Unit;

    /// <summary>The greatest value; null without values.</summary>
    public double? Most => _count == 0 ? null : _most / Unit;

    /// <summary>Their standard deviation (n − 1); null below two values.</summary>
    public double? StandardDeviation
    {
        get
        {
            if (_count < 2)
            {
                return null;
            }

            // n·Σx² − (Σx)² without any rounding: the difference of two great numbers keeps every digit.
            BigInteger sum = (BigInteger)_sum;
            BigInteger spread = (_count * (BigInteger)_squares) - (sum * sum);
            return Math.Sqrt((double)spread / ((double)_count * (_count - 1))) / Unit;
        }
    }

    /// <summary>A value in millionths.</summary>
    public static long Quantised(double value) => (long)Math.Round(Math.Clamp(value, -Widest, Widest) * Unit, MidpointRounding.ToEven);

    /// <summary>Counts a value; NaN is none.</summary>
    public void Add(double value)
    {
        if (!double.IsNaN(value))
        {
            long units = Quantised(value);
            Widen(units, units);
            _count++;
            _sum += units;
            _squares += (Int128)units * units;
            Add(LogBins.Of(units), 1);
        }
    }

    /// <summary>Counts the values of another.</summary>
    public void Add(MeasureState state)
    {
        if (state.Count > 0)
        {
            Widen(state.Least, state.Most);
            _count += state.Count;
            _sum += state.Sum;
            _squares += state.Squares;
            for (int i = 0; i < state.Bins.Length; i += 2)
            {
                Add(state.Bins[i], state.Bins[i + 1]);
            }
        }
    }

    /// <summary>
    /// The value that a share of all values does not exceed, within 0.4 % of it and never outside the least and the greatest; null
    /// without values.
    /// </summary>
    /// <param name="share">The share, 0–1.</param>
    public double? Quantile(double share)
    {
        long rank = Math.Max(1, (long)Math.Ceiling(share * _count));
        foreach ((long bin, long values) in _bins)
        {
            rank -= values;
            if (rank <= 0)
            {
                return Math.Clamp(LogBins.Middle(bin), _least, _most) / Unit;
            }
        }

        return null;
    }

    /// <summary>What is kept of it.</summary>
    public MeasureState State() => new(_count, _sum, _squares, _least, _most, [.. _bins.SelectMany(bin => (long[])[bin.Key, bin.Value])]);

    private void Add(long bin, long values) => _bins[bin] = _bins.GetValueOrDefault(bin) + values;

    private void Widen(long least, long most)
    {
        _least = _count == 0 ? least : Math.Min(_least, least);
        _most = _count == 0 ? most : Math.Max(_most, most);
    }
}
