namespace Alignment.Editions;

/// <summary>The labelled texts of the entry that is being read, behind each other in one buffer that the next entry uses again.</summary>
internal sealed class MarkdownTexts
{
    private readonly List<(FieldName? Name, string Label, bool IsTemplate, int Start, int ValueStart, int Line)> _texts = [];
    private char[] _chars = new char[8192];
    private int _length;

    /// <summary>Labels and categories, which stand in every entry.</summary>
    public TextPool Pool { get; } = new();

    /// <summary>Number of texts.</summary>
    public int Count => _texts.Count;

    /// <summary>The field a text is of; null while its label is unknown.</summary>
    public FieldName? NameOf(int text) => _texts[text].Name;

    /// <summary>The label as written.</summary>
    public string LabelOf(int text) => _texts[text].Label;

    /// <summary>Whether generators write the label.</summary>
    public bool IsTemplate(int text) => _texts[text].IsTemplate;

    /// <summary>The line the label stands in.</summary>
    public int LineOf(int text) => _texts[text].Line;

    /// <summary>Begins an entry.</summary>
    public void Clear()
    {
        _texts.Clear();
        _length = 0;
    }

    /// <summary>Begins a text with the line that its label stands in.</summary>
    public void Open(FieldName? name, LabelMatch match, ReadOnlySpan<char> line, int number)
    {
        _texts.Add((name, Pool.Of(match.Label), match.IsTemplate, _length, match.ValueStart, number));
        Add(line);
    }

    /// <summary>Adds one more line to the text that was begun last.</summary>
    public void Append(ReadOnlySpan<char> line)
    {
        Add("\n");
        Add(line);
    }

    /// <summary>A text as the field it is of.</summary>
    public Field FieldOf(int text)
    {
        var (name, label, _, _, valueStart, line) = _texts[text];
        return MarkdownBlock.FieldOf(name!.Value, label, RawOf(text), valueStart, line);
    }

    /// <summary>A text that can wait.</summary>
    public MarkdownBlock BlockOf(int text)
    {
        var (name, label, isTemplate, _, valueStart, line) = _texts[text];
        return new(name, label, isTemplate, new string(RawOf(text)), valueStart, line);
    }

    private ReadOnlySpan<char> RawOf(int text)
    {
        int end = text + 1 < _texts.Count ? _texts[text + 1].Start : _length;
        return _chars.AsSpan(_texts[text].Start..end);
    }

    private void Add(ReadOnlySpan<char> text)
    {
        if (_chars.Length - _length < text.Length)
        {
            Array.Resize(ref _chars, Math.Max(2 * _chars.Length, _length + text.Length));
        }

        text.CopyTo(_chars.AsSpan(_length));
        _length += text.Length;
    }
}
