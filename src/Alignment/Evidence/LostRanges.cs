using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>Finds ranges of the paper of which a field tells only one end.</summary>
internal static class LostRanges
{
    /// <summary>The range that a number is one end of; null when it is none, says so (up to, over), or the other end stands beside it.</summary>
    /// <param name="paper">The numbers of the paper, in reading order.</param>
    /// <param name="number">The number of the field.</param>
    /// <param name="beside">All numbers of its field.</param>
    public static (Quantity Low, Quantity High)? Find(ImmutableArray<Quantity> paper, Quantity number, ImmutableArray<Quantity> beside)
    {
        bool isPlain = number.Qualifier is Qualifier.Exact or Qualifier.About && number.Form == QuantityForm.Digits;
        if (!isPlain || number.Kind is UnitKind.Count || number.Value is 0 or 1)
        {
            return null;
        }

        (Quantity, Quantity)? found = null;
        for (int i = 1; i < paper.Length; i++)
        {
            (Quantity low, Quantity high) = (paper[i - 1], paper[i]);
            bool isRange = low.IsRangeStart && low.Kind == high.Kind && low.Value < high.Value;
            bool isEnd = Is(low, number) || Is(high, number);
            if (isRange && isEnd)
            {
                Quantity other = Is(low, number) ? high : low;
                if (beside.Any(one => Is(other, one) || one.Written == other.Written))
                {
                    return null;
                }

                found = (low, high);
            }
            else if (isEnd && !isRange && !(Is(low, number) && i > 1 && paper[i - 2].IsRangeStart) && !(Is(high, number) && high.IsRangeStart))
            {
                // It also stands by itself.
                if (Is(high, number) || i == 1)
                {
                    return null;
                }
            }
        }

        return found;
    }

    private static bool Is(Quantity other, Quantity number) => other.Value == number.Value && other.Kind == number.Kind;
}
