using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>One word of a text that the lexicon knows.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">Its number in the lexicon, of the text's language.</param>
public readonly record struct KnownWord(TextSpan Span, int Type);
