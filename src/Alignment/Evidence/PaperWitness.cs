using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Pairing;

namespace Alignment.Evidence;

/// <summary>What the whole English side of a paper says: title, abstract and every source summary that is a text.</summary>
/// <remarks>
/// The two editions are independent summaries of one abstract, so each target field is asked of all of it. A paper that the
/// source lacks is asked of the English title and abstract that the target itself carries.
/// </remarks>
/// <param name="Quantities">Its numbers.</param>
/// <param name="Names">Its names.</param>
/// <param name="IsEmpty">Whether there is no abstract to ask: then nothing is unsupported.</param>
public sealed record PaperWitness(QuantitySupport Quantities, NameSupport Names, bool IsEmpty)
{
    /// <summary>The title and the abstract of either entry, each text once.</summary>
    internal IReadOnlyList<NumberedText> Metadata { get; private init; } = [];

    /// <summary>Gathers the witness of a paper.</summary>
    /// <param name="pair">The paper's two entries.</param>
    /// <param name="fields">The evidence of its summaries.</param>
    public static PaperWitness Of(PaperPair pair, ImmutableArray<FieldEvidence> fields)
    {
        ArgumentNullException.ThrowIfNull(pair);
        List<NumberedText> metadata = [];
        Add(metadata, pair.Source);
        Add(metadata, pair.Target);
        bool hasAbstract = pair.Source?[FieldName.Abstract] is { Text.Length: > 0 } || pair.Target?[FieldName.Abstract] is { Text.Length: > 0 };
        List<TextEvidence> summaries = new(fields.Length);
        foreach (FieldEvidence field in fields)
        {
            if (field.Source is { IsText: true } text)
            {
                summaries.Add(text);
            }
        }

        return new(
            new(metadata.Select(text => text.Quantities).Concat(summaries.Select(text => text.Quantities))),
            new([.. metadata.Select(text => text.Text), .. summaries.Select(text => text.Text)]),
            !hasAbstract)
        {
            Metadata = metadata,
        };
    }

    private static void Add(List<NumberedText> texts, Paper? paper)
    {
        foreach (FieldName name in (ReadOnlySpan<FieldName>)[FieldName.Title, FieldName.Abstract])
        {
            if (paper?[name] is { Text: { Length: > 0 } text } && !texts.Exists(known => known.Text == text))
            {
                texts.Add(new(text));
            }
        }
    }
}
