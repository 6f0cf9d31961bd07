using System.Text;
using System.Text.Json;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Editions;

/// <summary>Reads one record of an edition.</summary>
internal sealed class RecordParser(int line, LabelTable labels, EditionBuilder builder)
{
    private readonly List<Field> _fields = [];
    private string _category = "";
    private string? _link;
    private int _countedBytes;
    private int _countedColumns;

    /// <summary>The record's id, as soon as it was met.</summary>
    public string? Id { get; private set; }

    /// <summary>Reads the line.</summary>
    /// <exception cref="JsonException">It is not one JSON object.</exception>
    public void Parse(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, isFinalBlock: true, state: default);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("not an object", null, 0, 0);
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = TextOf(reader);
            reader.Read();
            ReadProperty(key, ref reader, json);
        }

        if (reader.Read())
        {
            throw new JsonException("more than one value", null, 0, reader.TokenStartIndex);
        }
    }

    /// <summary>The paper; null when the record names none.</summary>
    public Paper? ToPaper()
    {
        string? id = Id is { Length: > 0 } ? Id : _link;
        return string.IsNullOrEmpty(id) ? null : new(
            ArxivId.Parse(id), _category, [.. _fields.OrderBy(field => field.Name)], new(line, 1), 0);
    }

    private void ReadProperty(string key, ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        switch (key)
        {
            case "id" when reader.TokenType == JsonTokenType.String:
                Id = TextOf(reader).Trim();
                break;
            case "id":
                Malformed(reader, json, "$.id", null);
                reader.Skip();
                break;
            case "abs" when reader.TokenType == JsonTokenType.String:
                _link = TextOf(reader).Trim();
                break;
            case "title":
                ReadText(FieldName.Title, "$.title", ref reader, json);
                break;
            case "summary":
                ReadText(FieldName.Abstract, "$.summary", ref reader, json);
                break;
            case "authors":
                ReadList(FieldName.Authors, "$.authors", ref reader, json);
                break;
            case "categories":
                ReadList(FieldName.Category, "$.categories", ref reader, json);
                break;
            case "AI":
                ReadSummaries(ref reader, json);
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private void ReadSummaries(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Malformed(reader, json, "$.AI", null);
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = TextOf(reader);
            reader.Read();
            FieldName? name = labels.FieldOf(key);
            if (name is FieldName field && field.IsSummary())
            {
                ReadText(field, "$.AI." + key, ref reader, json);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void ReadText(FieldName name, string path, ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Malformed(reader, json, path, name);
            reader.Skip();
            return;
        }

        string text = TextOf(reader);
        int column = ColumnOf((int)reader.TokenStartIndex + 1, json);
        int columns = ColumnOf((int)reader.TokenStartIndex + 1 + reader.ValueSpan.Length, json) - column;
        TextLayout layout = JsonEscapes.LayoutOf(text, columns);
        TextSpan span = WhiteSpace.Trimmed(text);
        Field whole = new(name, text, new(line, column, path), layout);
        TextPosition start = whole.PositionOf(span.Length == 0 ? 0 : span.Start);
        Keep(whole with { Text = span.Of(text), Location = new(line, start.Column, path) });
    }

    private void ReadList(FieldName name, string path, ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Malformed(reader, json, path, name);
            reader.Skip();
            return;
        }

        SourceLocation location = new(line, ColumnOf((int)reader.TokenStartIndex + 1, json), path);
        List<string> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                items.Add(TextOf(reader));
            }
            else
            {
                reader.Skip();
            }
        }

        if (name == FieldName.Category)
        {
            _category = items.Count > 0 ? items[0].Trim() : "";
            Keep(new(name, _category, location, TextLayout.JsonOpaque));
        }
        else
        {
            Keep(new(name, string.Join(',', items).Trim(), location, TextLayout.JsonOpaque));
        }
    }

    private void Keep(Field field)
    {
        _fields.RemoveAll(other => other.Name == field.Name);
        _fields.Add(field);
    }

    private void Malformed(Utf8JsonReader reader, ReadOnlySpan<byte> json, string path, FieldName? name)
    {
        SourceLocation location = new(line, ColumnOf((int)reader.TokenStartIndex + 1, json), path);
        LocalText named = Named(reader.TokenType);
        builder.Problems.Add(new(InputProblemKind.MalformedRecord, location, new(
            $"{path} is {named.English}; it counts as missing",
            $"{path} 是{named.Chinese}，按缺失处理"))
        {
            Paper = Id is null ? null : ArxivId.Parse(Id),
            Field = name,
        });
    }

    // Half of a surrogate pair is valid JSON, but no text: System.Text.Json throws.
    private static string TextOf(Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return JsonEscapes.Decode(reader.ValueSpan);
        }
    }

    private static LocalText Named(JsonTokenType token) => token switch
    {
        JsonTokenType.Null => new("null", " null"),
        JsonTokenType.Number => new("a number", "数字"),
        JsonTokenType.True or JsonTokenType.False => new("a truth value", "布尔值"),
        JsonTokenType.StartArray => new("a list", "数组"),
        JsonTokenType.StartObject => new("an object", "对象"),
        _ => new("a text", "文本"),
    };

    // Columns are counted onwards from the place asked for last: tokens come in order.
    private int ColumnOf(int offset, ReadOnlySpan<byte> json)
    {
        int end = Math.Min(offset, json.Length);
        if (end < _countedBytes)
        {
            _countedBytes = 0;
            _countedColumns = 0;
        }

        foreach (byte b in json[_countedBytes..end])
        {
            _countedColumns += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        _countedBytes = end;
        return _countedColumns + 1;
    }
}
