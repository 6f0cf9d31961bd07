using System.Text;
using Alignment.Text;

namespace Alignment.Editions;

/// <summary>One labelled text of a Markdown entry while it is being read.</summary>
internal sealed class MarkdownBlock(FieldName? name, string label, bool isTemplate, string line, int valueStart, int number)
{
    // Most texts are one line; only the others need a builder.
    private string _first = line;
    private StringBuilder? _more;
    private Field? _field;

    /// <summary>The field; null while the label is unknown.</summary>
    public FieldName? Name { get; } = name;

    /// <summary>The label as written.</summary>
    public string Label { get; } = label;

    /// <summary>Whether generators write this label.</summary>
    public bool IsTemplate { get; } = isTemplate;

    /// <summary>Where the label stands.</summary>
    public SourceLocation Location => new(number, 1);

    /// <summary>Adds one more line of the same text.</summary>
    public void Append(string text) => (_more ??= new(_first)).Append('\n').Append(text);

    /// <summary>Adds a whole block, label and all: it was text, not a field.</summary>
    public void Append(MarkdownBlock other) => Append(other.Raw());

    /// <summary>Keeps only the field of a text that is complete: an edition is held once, not twice.</summary>
    public void Settle()
    {
        if (Name is FieldName name)
        {
            _field = ToField(name);
            _first = "";
            _more = null;
        }
    }

    /// <summary>The text as a field.</summary>
    public Field ToField(FieldName field)
    {
        if (_field is not null)
        {
            return _field;
        }

        string raw = Raw();
        TextSpan span = WhiteSpace.Trimmed(raw.AsSpan(valueStart));
        int start = span.Length == 0 ? valueStart : valueStart + span.Start;
        Field whole = new(field, raw, new(number, 1), TextLayout.Plain);
        TextPosition position = whole.PositionOf(start);
        return new(field, raw.Substring(start, span.Length), new(position.Line, position.Column), TextLayout.Plain, Label);
    }

    private string Raw() => _more?.ToString() ?? _first;
}
