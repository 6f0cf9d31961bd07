using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Pairing;

namespace Alignment.Evidence;

/// <summary>One paper on both sides, with everything the checks look at.</summary>
/// <param name="Pair">The two entries.</param>
/// <param name="Fields">The summaries of either edition's template, and any other that one side holds, in template order.</param>
public sealed record PaperEvidence(PaperPair Pair, ImmutableArray<FieldEvidence> Fields)
{
    private ImmutableArray<UnsupportedName> _unsupportedNames;
    private string[]? _sourceTexts;

    /// <summary>The distinct English types of the whole English paper: title, abstract and source summaries; sorted.</summary>
    public ImmutableArray<int> EnglishTypes { get; init; } = [];

    /// <summary>What the whole English side says.</summary>
    public PaperWitness Witness { get; } = PaperWitness.Of(Pair, Fields);

    /// <summary>The paper's identifier.</summary>
    public ArxivId Id => Pair.Id;

    /// <summary>The evidence of a field; null when neither side's template holds it.</summary>
    public FieldEvidence? this[FieldName name]
    {
        get
        {
            foreach (FieldEvidence field in Fields)
            {
                if (field.Name == name)
                {
                    return field;
                }
            }

            return null;
        }
    }

    /// <summary>The target fields that hold a text to judge, in template order.</summary>
    internal ImmutableArray<TextEvidence> TargetTexts { get; } =
        [.. Fields.Select(field => field.Target).OfType<TextEvidence>().Where(text => text.IsText)];

    /// <summary>The target fields that hold the text of another field.</summary>
    public ImmutableArray<FieldCopy> Copies { get; } = FieldCopy.Among(Fields);

    /// <summary>The words in Latin letters of its target fields that the English paper does not support; looked for when first asked.</summary>
    internal ImmutableArray<UnsupportedName> UnsupportedNames =>
        _unsupportedNames.IsDefault ? _unsupportedNames = Evidence.UnsupportedNames.Of(this) : _unsupportedNames;

    /// <summary>The state that all summaries of the target share; null when they differ or the target lacks the paper.</summary>
    public FieldState? TargetState { get; } = Shared(Pair.Target, Fields, static field => field.Target);

    /// <summary>The state that all summaries of the source share; null when they differ or the source lacks the paper.</summary>
    public FieldState? SourceState { get; } = Shared(Pair.Source, Fields, static field => field.Source);

    /// <summary>
    /// Whether the English paper holds these words anywhere: title, abstract or English summary, without letter case.
    /// Where the source lacks the paper, the title and abstract that the target carries are asked.
    /// </summary>
    public bool SourceSays(string words) => Array.Exists(Source, text => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the English paper holds these words anywhere, letter case and all.</summary>
    internal bool SourceWrites(string words) => Array.Exists(Source, text => text.Contains(words, StringComparison.Ordinal));

    /// <summary>The English paper: title, abstract and English summaries, as far as there are any.</summary>
    public IEnumerable<string> SourceTexts => Source;

    private string[] Source => _sourceTexts ??=
    [
        .. (Pair.Source?.Fields ?? [])
            .Concat((Pair.Target?.Fields ?? []).Where(text => text.Name is FieldName.Title or FieldName.Abstract))
            .Where(text => text.Name is not (FieldName.Authors or FieldName.Category))
            .Select(text => text.Text),
    ];

    // Fields that only the other edition's template holds do not count.
    private static FieldState? Shared(Paper? paper, ImmutableArray<FieldEvidence> fields, Func<FieldEvidence, TextEvidence?> sideOf)
    {
        if (paper is null)
        {
            return null;
        }

        FieldState? shared = null;
        foreach (FieldEvidence field in fields)
        {
            if (sideOf(field) is TextEvidence text)
            {
                if (shared is not null && shared != text.State)
                {
                    return null;
                }

                shared = text.State;
            }
        }

        return shared ?? FieldState.Missing;
    }
}
