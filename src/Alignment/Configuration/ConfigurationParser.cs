using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Parses JSON with comments and trailing commas, keeping the line of every value.</summary>
internal ref struct ConfigurationParser
{
    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;
    private long _counted;
    private int _line;

    private ConfigurationParser(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _reader = new(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        _counted = 0;
        _line = 1;
    }

    /// <summary>Parses a whole file; its root must be an object.</summary>
    /// <exception cref="ConfigurationException">It is not JSON, or its root is no object.</exception>
    public static ConfigurationNode Parse(ReadOnlySpan<byte> bytes, string path)
    {
        ReadOnlySpan<byte> json = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        ConfigurationParser parser = new(json);
        try
        {
            parser._reader.Read();
            ConfigurationNode root = parser.Value();
            parser._reader.Read();
            return root.Kind == JsonValueKind.Object
                ? root
                : throw ConfigurationException.At(path, root.Line, new LocalText("a configuration is an object: { … }", "配置应为对象：{ … }"));
        }
        catch (JsonException error)
        {
            string reason = error.Message.Split(" LineNumber:")[0];
            throw ConfigurationException.At(path, (error.LineNumber ?? 0) + 1, new LocalText($"not valid JSON: {reason}", $"不是有效的 JSON：{reason}"), error);
        }
    }

    private ConfigurationNode Value()
    {
        int line = Line();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = ImmutableArray.CreateBuilder<(string, int, ConfigurationNode)>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
                {
                    int keyLine = Line();
                    string key = _reader.GetString()!;
                    _reader.Read();
                    members.Add((key, keyLine, Value()));
                }

                return new(JsonValueKind.Object, line, "", members.ToImmutable(), []);
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<ConfigurationNode>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value());
                }

                return new(JsonValueKind.Array, line, "", [], items.ToImmutable());
            case JsonTokenType.String:
                return new(JsonValueKind.String, line, _reader.GetString()!, [], []);
            case JsonTokenType.Number:
                return new(JsonValueKind.Number, line, Encoding.UTF8.GetString(_reader.ValueSpan), [], []);
            case JsonTokenType.True:
                return new(JsonValueKind.True, line, "", [], []);
            case JsonTokenType.False:
                return new(JsonValueKind.False, line, "", [], []);
            default:
                return new(JsonValueKind.Null, line, "", [], []);
        }
    }

    private int Line()
    {
        long start = _reader.TokenStartIndex;
        _line += _bytes[(int)_counted..(int)start].Count((byte)'\n');
        _counted = start;
        return _line;
    }
}
