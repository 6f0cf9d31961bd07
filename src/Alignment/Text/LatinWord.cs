namespace Alignment.Text;

/// <summary>One word of Latin letters in a text of any language.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsPlain">
/// Whether it is an ordinary lower-case word: only ASCII lower-case letters, at least two, perhaps a capital first
/// (or an apostrophe inside), and not joined to a digit, hyphen, underscore or another name.
/// </param>
public readonly record struct LatinWord(TextSpan Span, bool IsPlain);
