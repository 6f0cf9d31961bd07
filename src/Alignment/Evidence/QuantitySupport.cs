using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>Every number of the English side of one paper, and the question whether they support another.</summary>
/// <remarks>The Chinese side is a summary of its own: it rounds, turns fractions into percentages, and works out differences.</remarks>
public sealed class QuantitySupport
{
    private readonly Lazy<ImmutableArray<Quantity>[]> _texts;

    // Made when first asked for; threads that ask at once make the same.
    private Quantity[]? _numbers;
    private Quantity[]? _derived;

    /// <summary>Gathers the numbers of some texts, each in reading order.</summary>
    /// <param name="texts">The numbers of each text; not read before a number is asked for.</param>
    public QuantitySupport(IEnumerable<ImmutableArray<Quantity>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = new(() => [.. texts]);
    }

    /// <summary>All numbers, in the order of the texts.</summary>
    public ImmutableArray<Quantity> Numbers => ImmutableCollectionsMarshal.AsImmutableArray(_numbers ??= Joined(_texts.Value));

    // Most numbers stand in the paper as they are: what follows from two of them is seldom asked for.
    private ReadOnlySpan<Quantity> Derived => _derived ??= DerivedQuantities.Of(_texts.Value);

    /// <summary>Whether some number of the paper, or what follows from two neighbours, says the same.</summary>
    /// <param name="number">The number to support.</param>
    /// <param name="beside">The other numbers of its field: what they say already needs no second telling.</param>
    public bool Supports(Quantity number, ImmutableArray<Quantity> beside)
    {
        foreach (ref readonly Quantity other in Numbers.AsSpan())
        {
            if (QuantityMatch.Says(other, number))
            {
                return true;
            }
        }

        foreach (ref readonly Quantity other in Derived)
        {
            if ((other.Step > 0 || number.Step < 1) && other.Kind == (number.Kind == UnitKind.Count ? UnitKind.Plain : number.Kind) && QuantityMatch.IsRounded(other.Value, number.Value, number.Step))
            {
                return true;
            }
        }

        return AreListed(number) || (number.Denominator != 1 && Stands(number.Written) && Stands(number.Denominator))
            || (number.Kind == UnitKind.Percent && IsRest(number, beside));
    }

    /// <summary>The number of the paper that is nearest in proportion, of the same kind if there is one; null in a paper without numbers.</summary>
    public Quantity? Nearest(Quantity number)
    {
        Quantity? best = null;
        double least = double.MaxValue;
        foreach (ref readonly Quantity other in Numbers.AsSpan())
        {
            if (other.Value > 0 && number.Value > 0 && other.Form != QuantityForm.InName)
            {
                double distance = Math.Abs(Math.Log((double)(other.Value / number.Value))) + (other.Kind == number.Kind ? 0 : 3);
                if (distance < least)
                {
                    (best, least) = (other, distance);
                }
            }
        }

        return best;
    }

    private static Quantity[] Joined(ImmutableArray<Quantity>[] texts)
    {
        int count = 0;
        foreach (ImmutableArray<Quantity> text in texts)
        {
            count += text.Length;
        }

        Quantity[] numbers = new Quantity[count];
        int at = 0;
        foreach (ImmutableArray<Quantity> text in texts)
        {
            text.CopyTo(numbers, at);
            at += text.Length;
        }

        return numbers;
    }

    // 97,113,131 may be three numbers of a list.
    private bool AreListed(in Quantity number)
    {
        decimal rest = number.Value;
        if (rest < 1_000_000 || rest != decimal.Truncate(rest) || number.IsScaled)
        {
            return false;
        }

        for (; rest > 0; rest = decimal.Truncate(rest / 1000))
        {
            if (!Stands(rest % 1000))
            {
                return false;
            }
        }

        return true;
    }

    private bool Stands(decimal value)
    {
        foreach (ref readonly Quantity other in Numbers.AsSpan())
        {
            if (other.Value == value || other.Written == value)
            {
                return true;
            }
        }

        return false;
    }

    // "Saves 80 %" where the paper says "uses 20 %", unless the field says 20 % too.
    private bool IsRest(in Quantity number, ImmutableArray<Quantity> beside)
    {
        decimal rest = 100 - number.Value;
        foreach (ref readonly Quantity other in beside.AsSpan())
        {
            if (other.Value == rest)
            {
                return false;
            }
        }

        foreach (ref readonly Quantity other in Numbers.AsSpan())
        {
            if (other.Kind == UnitKind.Percent && other.Value == rest)
            {
                return true;
            }
        }

        return false;
    }
}
