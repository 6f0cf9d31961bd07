using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>What follows from two numbers that stand side by side: their sum, difference and ratio.</summary>
/// <remarks>From 45.2 % to 52.7 % is 7.5 points; 60 and 15 images are 75; from 12 to 36 is threefold.</remarks>
internal static class DerivedQuantities
{
    private const int Farthest = 100;

    /// <summary>What follows from the neighbours of some texts; nothing where two stand too far apart or are too small to be meant.</summary>
    /// <param name="texts">The numbers of each text, in reading order.</param>
    public static Quantity[] Of(ReadOnlySpan<ImmutableArray<Quantity>> texts)
    {
        List<Quantity> derived = [];
        foreach (ImmutableArray<Quantity> text in texts)
        {
            for (int i = 1; i < text.Length; i++)
            {
                Add(derived, text.ItemRef(i - 1), text.ItemRef(i));
            }
        }

        return [.. derived];
    }

    private static void Add(List<Quantity> derived, in Quantity one, in Quantity other)
    {
        bool fits = IsStated(one) && IsStated(other) && one.Kind == other.Kind && one.Unit == other.Unit
            && other.Span.Start - one.Span.End <= Farthest;
        if (!fits || one.Value == other.Value)
        {
            return;
        }

        decimal step = Math.Max(one.Step, other.Step);
        derived.Add(new(one.Span, Math.Abs(one.Value - other.Value), one.Kind, one.Form) { Step = step });
        if (one.Kind != UnitKind.Percent)
        {
            derived.Add(new(one.Span, one.Value + other.Value, one.Kind, one.Form) { Step = step });
        }

        // From 0.362 to 0.502 is 38.7 % more; 199 of 335 are 59.4 %.
        AddShare(derived, one, (other.Value - one.Value) / one.Value * 100);
        AddShare(derived, one, Math.Min(one.Value, other.Value) / Math.Max(one.Value, other.Value) * 100);
        derived.Add(new(one.Span, Math.Max(one.Value, other.Value) / Math.Min(one.Value, other.Value), UnitKind.Times, one.Form) { Step = step });
    }

    // Told apart by its decimals: a step below one marks what supports no whole number.
    private static void AddShare(List<Quantity> derived, in Quantity one, decimal share) =>
        derived.Add(new(one.Span, Math.Abs(share), UnitKind.Percent, one.Form) { Step = 0 });

    // Small whole numbers stand beside each other in any text.
    private static bool IsStated(in Quantity number) =>
        number.Form == QuantityForm.Digits && number.Value is > 1e-6m and < 1e12m && (number.Value >= 10 || number.Step < 1);
}
