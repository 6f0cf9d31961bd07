using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>Finds figures of an English field that its Chinese field leaves out although it tells others of the kind, or that no Chinese field tells.</summary>
internal static class LostFigures
{
    /// <summary>The figures left out, in reading order; none where the source has no such field.</summary>
    public static IEnumerable<Quantity> Find(PaperEvidence paper, FieldEvidence field, TextEvidence target)
    {
        if (field.Source is not { IsText: true } source)
        {
            yield break;
        }

        for (int i = 0; i < source.Quantities.Length; i++)
        {
            // Ranges are looked at as such.
            Quantity figure = source.Quantities[i];
            bool isRange = figure.IsRangeStart || (i > 0 && source.Quantities[i - 1].IsRangeStart);
            if (!isRange && IsFigure(figure) && !Tells(target, figure)
                && (target.Quantities.Any(one => one.Kind == figure.Kind && one.Form == QuantityForm.Digits)
                    || !paper.Fields.Any(other => other.Target is { IsText: true } text && Tells(text, figure))))
            {
                yield return figure;
            }
        }
    }

    // Percentages, ratios, decimals and larger numbers are results; small whole numbers are counts of anything.
    private static bool IsFigure(Quantity number) =>
        number.Form == QuantityForm.Digits && number.Value > 1
        && (number.Kind is UnitKind.Percent or UnitKind.Times or UnitKind.Points || number.Step < 1 || number.Value >= 10);

    private static bool Tells(TextEvidence text, Quantity figure)
    {
        foreach (Quantity one in text.Quantities)
        {
            if (QuantityMatch.Says(figure, one))
            {
                return true;
            }
        }

        return false;
    }
}
