using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>Whether the paper supports a small count: three stages, four levels, 两个数据集.</summary>
/// <remarks>Small numbers stand in every paper, so a count is compared with the numbers that count the same thing.</remarks>
internal static class CountSupport
{
    /// <summary>The paper's number for the thing that a count contradicts; null when it contradicts none, or none is known.</summary>
    public static Quantity? Contradicted(ImmutableArray<Quantity> paper, in Quantity count)
    {
        Quantity? other = null;
        foreach (ref readonly Quantity number in paper.AsSpan())
        {
            if ((number.Things & count.Things) != 0 && IsCount(number))
            {
                if (number.Value == count.Value)
                {
                    return null;
                }

                other ??= number;
            }
        }

        return other;
    }

    /// <summary>Whether a count's value stands anywhere in the paper.</summary>
    public static bool Stands(ImmutableArray<Quantity> paper, decimal value)
    {
        foreach (ref readonly Quantity number in paper.AsSpan())
        {
            if (number.Value == value || number.Written == value || number.Denominator == value)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCount(in Quantity number) =>
        number.Form != QuantityForm.InName && number.Kind is UnitKind.Plain or UnitKind.Count && number is { IsScaled: false, Denominator: 1 }
        && number.Value is >= 2 and <= 100 && number.Value == decimal.Truncate(number.Value);
}
