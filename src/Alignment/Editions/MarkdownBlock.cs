using System.Text;
using Alignment.Text;

namespace Alignment.Editions;

/// <summary>One labelled text of a Markdown entry while it is being read.</summary>
internal sealed class MarkdownBlock(FieldName? name, string label, bool isTemplate, string line, int valueStart, int number)
{
    private readonly StringBuilder _raw = new(line);

    /// <summary>The field; null while the label is unknown.</summary>
    public FieldName? Name { get; } = name;

    /// <summary>The label as written.</summary>
    public string Label { get; } = label;

    /// <summary>Whether generators write this label.</summary>
    public bool IsTemplate { get; } = isTemplate;

    /// <summary>Where the label stands.</summary>
    public SourceLocation Location => new(number, 1);

    /// <summary>Adds one more line of the same text.</summary>
    public void Append(string text) => _raw.Append('\n').Append(text);

    /// <summary>Adds a whole block, label and all: it was text, not a field.</summary>
    public void Append(MarkdownBlock other) => _raw.Append('\n').Append(other._raw);

    /// <summary>The text as a field.</summary>
    public Field ToField(FieldName field)
    {
        string raw = _raw.ToString();
        TextSpan span = WhiteSpace.Trimmed(raw.AsSpan(valueStart));
        int start = span.Length == 0 ? valueStart : valueStart + span.Start;
        Field whole = new(field, raw, new(number, 1), TextLayout.Plain);
        TextPosition position = whole.PositionOf(start);
        return new(field, raw.Substring(start, span.Length), new(position.Line, position.Column), TextLayout.Plain, Label);
    }
}
