using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Alignment.Text;

namespace Alignment.Editions;

/// <summary>Reads records that are as they should be, and fast; for any other <see cref="RecordParser"/> says what is wrong.</summary>
/// <remarks>What it reads, it reads exactly as the parser does: a test holds the two against each other.</remarks>
internal sealed class RecordScanner(LabelTable labels)
{
    private readonly Field?[] _fields = new Field?[(int)FieldName.Abstract + 1];
    private readonly SummaryKeys _keys = new(labels);
    private readonly JsonTexts _text = new();
    private readonly TextPool _categories = new();
    private string _id = "";
    private string _link = "";
    private string _category = "";

    /// <summary>Reads a line.</summary>
    /// <param name="json">Valid UTF-8, without line break.</param>
    /// <param name="line">Its number, from 1.</param>
    /// <param name="position">The paper's place among the edition's entries.</param>
    /// <returns>The paper; null when the line takes the parser.</returns>
    public Paper? Read(ReadOnlySpan<byte> json, int line, int position)
    {
        Array.Clear(_fields);
        (_id, _link, _category) = ("", "", "");
        JsonCursor cursor = new(json);
        ColumnCounter columns = new(json);
        if (!cursor.TryTake((byte)'{') || !TryReadProperties(ref cursor, ref columns, line) || !cursor.TryEnd())
        {
            return null;
        }

        string id = _id.Length > 0 ? _id : _link;
        return id.Length == 0 ? null : new(ArxivId.Parse(id), _category, Fields(), new(line, 1), position);
    }

    private ImmutableArray<Field> Fields()
    {
        Field[] held = new Field[_fields.Length - _fields.Count(field => field is null)];
        int count = 0;
        foreach (Field? field in _fields)
        {
            if (field is not null)
            {
                held[count++] = field;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(held);
    }

    private bool TryReadProperties(ref JsonCursor cursor, ref ColumnCounter columns, int line)
    {
        if (cursor.TryTake((byte)'}'))
        {
            return true;
        }

        do
        {
            if (!cursor.TryTakeKey(out ReadOnlySpan<byte> key) || !TryReadProperty(key, ref cursor, ref columns, line))
            {
                return false;
            }
        }
        while (cursor.TryTake((byte)','));
        return cursor.TryTake((byte)'}');
    }

    private bool TryReadProperty(ReadOnlySpan<byte> key, ref JsonCursor cursor, ref ColumnCounter columns, int line)
    {
        if (key.SequenceEqual("AI"u8))
        {
            return TryReadSummaries(ref cursor, ref columns, line);
        }

        if (key.SequenceEqual("summary"u8))
        {
            return TryReadText(FieldName.Abstract, "$.summary", ref cursor, ref columns, line);
        }

        if (key.SequenceEqual("title"u8))
        {
            return TryReadText(FieldName.Title, "$.title", ref cursor, ref columns, line);
        }

        if (key.SequenceEqual("authors"u8))
        {
            return TryReadAuthors(ref cursor, ref columns, line);
        }

        if (key.SequenceEqual("categories"u8))
        {
            return TryReadCategory(ref cursor, ref columns, line);
        }

        if (key.SequenceEqual("id"u8))
        {
            return TryReadName(ref cursor, ref _id);
        }

        return key.SequenceEqual("abs"u8) ? TryReadName(ref cursor, ref _link) : TrySkip(ref cursor);
    }

    private bool TryReadSummaries(ref JsonCursor cursor, ref ColumnCounter columns, int line)
    {
        if (!cursor.TryTake((byte)'{'))
        {
            return false;
        }

        if (cursor.TryTake((byte)'}'))
        {
            return true;
        }

        do
        {
            if (!cursor.TryTakeKey(out ReadOnlySpan<byte> key))
            {
                return false;
            }

            SummaryKey known = _keys.Of(key);
            if (!(known.Field is FieldName field ? TryReadText(field, known.Path, ref cursor, ref columns, line) : TrySkip(ref cursor)))
            {
                return false;
            }
        }
        while (cursor.TryTake((byte)','));
        return cursor.TryTake((byte)'}');
    }

    private bool TryReadText(FieldName name, string path, ref JsonCursor cursor, ref ColumnCounter columns, int line)
    {
        if (!TryDecode(ref cursor, out int start))
        {
            return false;
        }

        ReadOnlySpan<char> text = _text.Text;
        TextLayout layout = _text.Layout;
        TextSpan span = WhiteSpace.Trimmed(text);
        int column = columns.ColumnOf(start) + (span.Length == 0 ? 0 : JsonEscapes.Width(text[..span.Start], layout));
        _fields[(int)name] = new(name, new string(span.In(text)), new(line, column, path), layout);
        return true;
    }

    // Where the id or the link is no text, the parser settles it.
    private bool TryReadName(ref JsonCursor cursor, ref string name)
    {
        if (!TryDecode(ref cursor, out _))
        {
            return false;
        }

        name = new string(_text.Text.Trim());
        return true;
    }

    private bool TryReadAuthors(ref JsonCursor cursor, ref ColumnCounter columns, int line)
    {
        if (!cursor.TryTake((byte)'['))
        {
            return false;
        }

        SourceLocation location = new(line, columns.ColumnOf(cursor.At), "$.authors");
        _text.Clear();
        if (!cursor.TryTake((byte)']'))
        {
            while (true)
            {
                if (!_text.TryAppend(ref cursor))
                {
                    return false;
                }

                if (!cursor.TryTake((byte)','))
                {
                    break;
                }

                _text.Append(',');
            }

            if (!cursor.TryTake((byte)']'))
            {
                return false;
            }
        }

        _fields[(int)FieldName.Authors] = new(FieldName.Authors, new string(_text.Text.Trim()), location, TextLayout.JsonOpaque);
        return true;
    }

    // The first is the paper's own; the others only have to be texts.
    private bool TryReadCategory(ref JsonCursor cursor, ref ColumnCounter columns, int line)
    {
        if (!cursor.TryTake((byte)'['))
        {
            return false;
        }

        SourceLocation location = new(line, columns.ColumnOf(cursor.At), "$.categories");
        string? first = null;
        if (!cursor.TryTake((byte)']'))
        {
            do
            {
                if (!TryDecode(ref cursor, out _))
                {
                    return false;
                }

                first ??= _categories.Of(_text.Text.Trim());
            }
            while (cursor.TryTake((byte)','));
            if (!cursor.TryTake((byte)']'))
            {
                return false;
            }
        }

        _category = first ?? "";
        _fields[(int)FieldName.Category] = new(FieldName.Category, _category, location, TextLayout.JsonOpaque);
        return true;
    }

    private bool TrySkip(ref JsonCursor cursor) => cursor.StandsAt((byte)'"') ? TryDecode(ref cursor, out _) : cursor.TrySkipScalar();

    private bool TryDecode(ref JsonCursor cursor, out int start)
    {
        _text.Clear();
        bool isText = cursor.StandsAt((byte)'"');
        start = cursor.At + 1;
        return isText && _text.TryAppend(ref cursor);
    }
}
