using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>An English text with its numbers, which are read when first asked for.</summary>
/// <param name="text">The text.</param>
internal sealed class NumberedText(string text)
{
    private readonly Lazy<ImmutableArray<Quantity>> _quantities = new(() => QuantityExtractor.Extract(text, Language.English));

    /// <summary>The text itself.</summary>
    public string Text => text;

    /// <summary>Its numbers, in reading order.</summary>
    public ImmutableArray<Quantity> Quantities => _quantities.Value;
}
