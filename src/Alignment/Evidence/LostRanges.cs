using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>Finds ranges of the paper of which a field tells only one end.</summary>
internal static class LostRanges
{
    /// <summary>The range that a number is one end of; null when it is none, says so (up to, over), or the other end stands beside it.</summary>
    /// <param name="paper">The numbers of the paper.</param>
    /// <param name="number">The number of the field.</param>
    /// <param name="beside">All numbers of its field.</param>
    public static (Quantity Low, Quantity High)? Find(QuantitySupport paper, in Quantity number, ImmutableArray<Quantity> beside)
    {
        bool isPlain = number.Qualifier is Qualifier.Exact or Qualifier.About && number.Form == QuantityForm.Digits;
        if (!isPlain || number.Kind is UnitKind.Count || number.Value is 0 or 1)
        {
            return null;
        }

        (Quantity, Quantity)? found = null;
        ReadOnlySpan<Quantity> numbers = paper.Numbers.AsSpan();
        for (int i = 1; i < numbers.Length; i++)
        {
            ref readonly Quantity low = ref numbers[i - 1];
            ref readonly Quantity high = ref numbers[i];
            bool isEnd = Is(low, number) || Is(high, number);
            if (!isEnd)
            {
                continue;
            }

            bool isRange = low.IsRangeStart && low.Kind == high.Kind && low.Value < high.Value;
            if (isRange)
            {
                if (Tells(beside, Is(low, number) ? high : low))
                {
                    return null;
                }

                found = (low, high);
            }
            else if (!(Is(low, number) && i > 1 && numbers[i - 2].IsRangeStart) && !(Is(high, number) && high.IsRangeStart))
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

    private static bool Tells(ImmutableArray<Quantity> beside, in Quantity end)
    {
        foreach (ref readonly Quantity one in beside.AsSpan())
        {
            if (Is(end, one) || one.Written == end.Written)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(in Quantity other, in Quantity number) => other.Value == number.Value && other.Kind == number.Kind;
}
