using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>Finds figures of an English field that its Chinese field leaves out although it tells others of the kind, or that no Chinese field tells.</summary>
internal static class LostFigures
{
    /// <summary>The figures left out, in reading order; none where the source has no such field.</summary>
    public static ImmutableArray<Quantity> Find(PaperEvidence paper, FieldEvidence field, TextEvidence target)
    {
        if (field.Source is not { IsText: true } source)
        {
            return [];
        }

        List<Quantity>? found = null;
        for (int i = 0; i < source.Quantities.Length; i++)
        {
            // Ranges are looked at as such.
            bool isRange = source.Quantities[i].IsRangeStart || (i > 0 && source.Quantities[i - 1].IsRangeStart);
            if (!isRange && IsLost(source.Quantities[i], paper, target))
            {
                (found ??= []).Add(source.Quantities[i]);
            }
        }

        return found is null ? [] : [.. found];
    }

    private static bool IsLost(in Quantity figure, PaperEvidence paper, TextEvidence target) =>
        IsFigure(figure) && !Tells(target, figure) && (HasOfKind(target, figure.Kind) || !IsTold(paper, figure));

    private static bool HasOfKind(TextEvidence target, UnitKind kind)
    {
        foreach (ref readonly Quantity one in target.Quantities.AsSpan())
        {
            if (one.Kind == kind && one.Form == QuantityForm.Digits)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTold(PaperEvidence paper, in Quantity figure)
    {
        foreach (FieldEvidence field in paper.Fields)
        {
            if (field.Target is { IsText: true } text && Tells(text, figure))
            {
                return true;
            }
        }

        return false;
    }

    // Percentages, ratios, decimals and larger numbers are results; small whole numbers are counts of anything.
    private static bool IsFigure(in Quantity number) =>
        number.Form == QuantityForm.Digits && number.Value > 1
        && (number.Kind is UnitKind.Percent or UnitKind.Times or UnitKind.Points || number.Step < 1 || number.Value >= 10);

    private static bool Tells(TextEvidence text, in Quantity figure)
    {
        foreach (ref readonly Quantity one in text.Quantities.AsSpan())
        {
            if (QuantityMatch.Says(figure, one))
            {
                return true;
            }
        }

        return false;
    }
}
