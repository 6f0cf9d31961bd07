using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>Every number of the English side of one paper, and the question whether they support another.</summary>
/// <remarks>The Chinese side is a summary of its own: it rounds, turns fractions into percentages, and works out differences.</remarks>
public sealed class QuantitySupport
{
    private readonly ImmutableArray<Quantity> _derived;

    /// <summary>Gathers the numbers of some texts, each in reading order.</summary>
    public QuantitySupport(IEnumerable<ImmutableArray<Quantity>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var numbers = ImmutableArray.CreateBuilder<Quantity>();
        var derived = ImmutableArray.CreateBuilder<Quantity>();
        foreach (ImmutableArray<Quantity> text in texts)
        {
            numbers.AddRange(text);
            for (int i = 1; i < text.Length; i++)
            {
                DerivedQuantities.Add(derived, text[i - 1], text[i]);
            }
        }

        Numbers = numbers.ToImmutable();
        _derived = derived.ToImmutable();
    }

    /// <summary>All numbers, in the order of the texts.</summary>
    public ImmutableArray<Quantity> Numbers { get; }

    /// <summary>Whether some number of the paper, or what follows from two neighbours, says the same.</summary>
    /// <param name="number">The number to support.</param>
    /// <param name="beside">The other numbers of its field: what they say already needs no second telling.</param>
    public bool Supports(Quantity number, ImmutableArray<Quantity> beside)
    {
        foreach (Quantity other in Numbers)
        {
            if (QuantityMatch.Says(other, number))
            {
                return true;
            }
        }

        foreach (Quantity other in _derived)
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
        foreach (Quantity other in Numbers)
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

    // 97,113,131 may be three numbers of a list.
    private bool AreListed(Quantity number)
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
        foreach (Quantity other in Numbers)
        {
            if (other.Value == value || other.Written == value)
            {
                return true;
            }
        }

        return false;
    }

    // "Saves 80 %" where the paper says "uses 20 %", unless the field says 20 % too.
    private bool IsRest(Quantity number, ImmutableArray<Quantity> beside)
    {
        decimal rest = 100 - number.Value;
        foreach (Quantity other in beside)
        {
            if (other.Value == rest)
            {
                return false;
            }
        }

        foreach (Quantity other in Numbers)
        {
            if (other.Kind == UnitKind.Percent && other.Value == rest)
            {
                return true;
            }
        }

        return false;
    }
}
