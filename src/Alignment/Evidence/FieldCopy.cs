using System.Collections.Immutable;

namespace Alignment.Evidence;

/// <summary>Two fields of one paper that hold the same text, or nearly so.</summary>
/// <param name="Later">The field that stands later.</param>
/// <param name="Earlier">The first field it equals.</param>
/// <param name="Likeness">Jaccard index of their character 4-grams, 0–1; 1 for equal texts.</param>
public sealed record FieldCopy(TextEvidence Later, TextEvidence Earlier, double Likeness)
{
    // Fields of one paper reach .40 in one of a thousand; a conclusion that restates the summary reaches .71:
    // reports/precision.md, "copied-field".
    private const double Copied = 0.75;

    private const int Shortest = 2 * GramSet.Gram;

    /// <summary>The copies among the target's texts of a paper, at most one for each later field.</summary>
    public static ImmutableArray<FieldCopy> Among(IEnumerable<FieldEvidence> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        List<TextEvidence> texts = [];
        List<GramSet> grams = [];
        foreach (FieldEvidence field in fields)
        {
            if (field.Target is { IsText: true, Text.Length: >= Shortest } text)
            {
                texts.Add(text);
                grams.Add(new(text.Text));
            }
        }

        List<FieldCopy> copies = [];
        for (int later = 1; later < texts.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                double likeness = grams[earlier].MayReach(Copied, grams[later]) ? grams[earlier].Likeness(grams[later]) : 0;
                if (likeness > Copied)
                {
                    copies.Add(new(texts[later], texts[earlier], likeness));
                    break;
                }
            }
        }

        return [.. copies];
    }
}
