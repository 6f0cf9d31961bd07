using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>What the checks look at in one field of one side, extracted once.</summary>
/// <param name="Field">The field with its text and place.</param>
/// <param name="State">What it holds.</param>
/// <param name="Failure">The family of failure text, when it holds one.</param>
/// <param name="Scripts">Its characters by script.</param>
/// <param name="Clauses">Its clauses, in reading order.</param>
/// <param name="LatinWords">Its words of Latin letters outside formulas, in reading order.</param>
public sealed record TextEvidence(
    Field Field,
    FieldState State,
    FailureFamily? Failure,
    ScriptProfile Scripts,
    ImmutableArray<TextSpan> Clauses,
    ImmutableArray<LatinWord> LatinWords)
{
    /// <summary>The words the lexicon knows, of the text's language, in reading order; empty without a text to judge.</summary>
    public ImmutableArray<KnownWord> KnownWords { get; init; } = [];

    /// <summary>The distinct English types that stand in a Chinese text in Latin letters, sorted; empty likewise.</summary>
    public ImmutableArray<int> LatinTypes { get; init; } = [];

    /// <summary>What the text says twice; null when it says nothing twice, or holds no text to judge.</summary>
    public Repetition? Repetition { get; init; }

    /// <summary>English sentences left in a Chinese text; empty where there are none, or no text to judge.</summary>
    public ImmutableArray<TextSpan> EnglishSentences { get; init; } = [];

    /// <summary>Ordinary English words left in a Chinese text, each by itself; empty likewise.</summary>
    public ImmutableArray<TextSpan> EnglishWords { get; init; } = [];

    /// <summary>Its numbers with what they count, in reading order.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>The text itself.</summary>
    public string Text => Field.Text;

    /// <summary>Whether the field holds a text that can be judged.</summary>
    public bool IsText => State == FieldState.Text;
}
