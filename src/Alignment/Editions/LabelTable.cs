using System.Buffers;
using System.Collections.Frozen;
using Alignment.Languages;

namespace Alignment.Editions;

/// <summary>The labels that open a field in Markdown, and the names fields have in records.</summary>
public sealed class LabelTable
{
    private const int LongestUnknownLabel = 30;

    private static readonly SearchValues<char> LabelCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ;-");

    private readonly FrozenDictionary<string, (FieldName Field, bool IsTemplate)> _fields;
    private readonly FrozenDictionary<string, (FieldName Field, bool IsTemplate)>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private LabelTable(IEnumerable<KeyValuePair<string, (FieldName, bool)>> fields)
    {
        _fields = fields.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _bySpan = _fields.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The labels of <c>data/languages/labels.tsv</c>.</summary>
    public static LabelTable Default { get; } = new(ReadTable());

    /// <summary>This table with labels of the user's added; a label given again takes its new meaning.</summary>
    public LabelTable With(IEnumerable<KeyValuePair<string, FieldName>> aliases)
    {
        Dictionary<string, (FieldName, bool)> fields = new(_fields, StringComparer.OrdinalIgnoreCase);
        foreach ((string label, FieldName field) in aliases)
        {
            fields[label] = (field, true);
        }

        return new(fields);
    }

    /// <summary>Reads the label at the beginning of a line: <c>Method: …</c>, <c>**TL;DR**: …</c>, <c>方法：…</c>.</summary>
    internal LabelMatch Match(ReadOnlySpan<char> line)
    {
        int start = 0;
        while (start < line.Length && line[start] == '*')
        {
            start++;
        }

        // A colon farther on ends no label.
        int colon = line.Slice(start, Math.Min(line.Length - start, LongestUnknownLabel + 3)).IndexOfAny(':', '：') + start;
        if (colon <= start)
        {
            return default;
        }

        ReadOnlySpan<char> label = line[start..colon].TrimEnd("* \t");
        int value = colon + 1;
        while (value < line.Length && line[value] is '*' or ' ' or '\t' && value < colon + 4)
        {
            value++;
        }

        if (_bySpan.TryGetValue(label, out (FieldName Field, bool IsTemplate) known))
        {
            return new(label, value, known.Field, known.IsTemplate);
        }

        return LooksLikeLabel(label) ? new(label, value, null, false) : default;
    }

    /// <summary>The field a record's key names; null for an unknown key.</summary>
    internal FieldName? FieldOf(string key) =>
        _fields.TryGetValue(key, out (FieldName Field, bool) known) ? known.Field : FieldNames.Parse(key);

    // One to three words, the first with a capital; or two to eight Chinese characters.
    private static bool LooksLikeLabel(ReadOnlySpan<char> label)
    {
        if (label.Length is < 2 or > LongestUnknownLabel)
        {
            return false;
        }

        return char.IsAsciiLetterUpper(label[0])
            ? !label.ContainsAnyExcept(LabelCharacters) && label.Count(' ') < 3
            : label.Length <= 8 && IsChinese(label);
    }

    private static bool IsChinese(ReadOnlySpan<char> label)
    {
        foreach (char c in label)
        {
            if (!Text.Scripts.IsHan(c))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<KeyValuePair<string, (FieldName, bool)>> ReadTable()
    {
        DataTable table = DataTable.Embedded("languages/labels.tsv");
        int label = table.Column("label");
        int field = table.Column("field");
        int use = table.Column("use");
        foreach (string[] row in table.Rows)
        {
            FieldName name = FieldNames.Parse(row[field])
                ?? throw new InvalidDataException($"data/{table.Name}: unknown field \"{row[field]}\"");
            yield return new(row[label], (name, row[use] == "template"));
        }
    }
}
