using System.Text;
using Alignment.Text;

namespace Alignment.Editions;

/// <summary>One labelled text of a Markdown entry that waits for the whole edition to tell what an unknown label means.</summary>
/// <param name="name">The field; null while the label is unknown.</param>
/// <param name="label">The label as written.</param>
/// <param name="isTemplate">Whether generators write this label.</param>
/// <param name="raw">The text from the beginning of the label's line.</param>
/// <param name="valueStart">Offset in it where the field's text begins.</param>
/// <param name="line">Where the label stands.</param>
internal sealed class MarkdownBlock(FieldName? name, string label, bool isTemplate, string raw, int valueStart, int line)
{
    private string _raw = raw;

    /// <summary>The field; null while the label is unknown.</summary>
    public FieldName? Name { get; } = name;

    /// <summary>The label as written.</summary>
    public string Label { get; } = label;

    /// <summary>Whether generators write this label.</summary>
    public bool IsTemplate { get; } = isTemplate;

    /// <summary>Where the label stands.</summary>
    public SourceLocation Location => new(line, 1);

    /// <summary>Adds a whole block, label and all: it was text, not a field.</summary>
    public void Append(MarkdownBlock other) => _raw = _raw + "\n" + other._raw;

    /// <summary>The text as a field.</summary>
    public Field ToField(FieldName field) => FieldOf(field, Label, _raw, valueStart, line);

    /// <summary>A field from the lines it stands in.</summary>
    public static Field FieldOf(FieldName field, string label, ReadOnlySpan<char> raw, int valueStart, int line)
    {
        TextSpan span = WhiteSpace.Trimmed(raw[valueStart..]);
        int start = span.Length == 0 ? valueStart : valueStart + span.Start;
        int column = 1;
        foreach (Rune rune in raw[..start].EnumerateRunes())
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return new(field, new string(raw.Slice(start, span.Length)), new(line, column), TextLayout.Plain, label);
    }
}
