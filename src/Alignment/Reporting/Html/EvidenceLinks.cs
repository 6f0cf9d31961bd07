using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Reporting.Html;

/// <summary>Finds for each number and each Latin name of a Chinese text where the English paper says the same.</summary>
internal static class EvidenceLinks
{
    private const int ShortestName = 2;

    // Real fields have hundreds of characters; in one of a hundred thousand nobody follows links, and finding them would take long.
    private const int Longest = 10_000;

    /// <summary>The links of one field, as <see cref="PageField.Links"/> writes them, in reading order.</summary>
    public static ImmutableArray<int> Of(FieldEvidence field, EnglishTexts english)
    {
        if (field.Target is not { IsText: true, Text.Length: <= Longest } target)
        {
            return [];
        }

        EnglishText[] texts = [.. english.From(field.Name.Key()).Where(text => text.Text.Length <= Longest)];
        List<(TextSpan Span, EnglishText Text, TextSpan There)> links = [];
        foreach (Quantity number in target.Quantities)
        {
            if (IsTelling(number) && Witness(texts, number) is (EnglishText text, TextSpan there))
            {
                links.Add((number.Span, text, there));
            }
        }

        foreach (TextSpan name in Names(target))
        {
            ReadOnlySpan<char> words = name.In(target.Text);
            foreach (EnglishText text in texts)
            {
                if (EnglishTexts.Find(text.Text, words) is TextSpan there)
                {
                    links.Add((name, text, there));
                    break;
                }
            }
        }

        return
        [
            .. links.OrderBy(link => link.Span.Start).ThenBy(link => link.Span.Length)
                .SelectMany(link => (int[])[link.Span.Start, link.Span.Length, link.Text.Number, link.There.Start, link.There.Length]),
        ];
    }

    // 一 and 两 stand in many words that count nothing.
    private static bool IsTelling(Quantity number) => number.Form switch
    {
        QuantityForm.InName => false,
        QuantityForm.Words => number.Value > 2 || number.Kind is not (UnitKind.Plain or UnitKind.Count),
        _ => true,
    };

    private static (EnglishText, TextSpan)? Witness(EnglishText[] texts, Quantity number)
    {
        foreach (EnglishText text in texts)
        {
            foreach (Quantity other in text.Quantities)
            {
                if (QuantityMatch.Says(other, number))
                {
                    return (text, other.Span);
                }
            }
        }

        return null;
    }

    private static IEnumerable<TextSpan> Names(TextEvidence target) => target.LatinWords
        .Select(word => word.Span)
        .Where(span => span.Length >= ShortestName && !target.Quantities.Any(number => number.Span.Overlaps(span)));
}
