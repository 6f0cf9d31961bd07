using System.Collections.Frozen;
using Alignment.Languages;

namespace Alignment.Editions;

/// <summary>The labels that open a field in Markdown, and the names fields have in records.</summary>
public sealed class LabelTable
{
    private const int LongestUnknownLabel = 30;

    private readonly FrozenDictionary<string, (FieldName Field, bool IsTemplate)> _fields;

    private LabelTable(IEnumerable<KeyValuePair<string, (FieldName, bool)>> fields) =>
        _fields = fields.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

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
    /// <returns>The label, or null when the line begins with nothing that looks like one.</returns>
    internal LabelMatch? Match(string line)
    {
        int start = 0;
        while (start < line.Length && line[start] == '*')
        {
            start++;
        }

        int colon = line.AsSpan(start).IndexOfAny(':', '：') + start;
        if (colon <= start || colon - start > LongestUnknownLabel + 2)
        {
            return null;
        }

        string label = line[start..colon].TrimEnd('*', ' ', '\t');
        int value = colon + 1;
        while (value < line.Length && line[value] is '*' or ' ' or '\t' && value < colon + 4)
        {
            value++;
        }

        if (_fields.TryGetValue(label, out (FieldName Field, bool IsTemplate) known))
        {
            return new(label, value, known.Field, known.IsTemplate);
        }

        return LooksLikeLabel(label) ? new(label, value, null, false) : null;
    }

    /// <summary>The field a record's key names; null for an unknown key.</summary>
    internal FieldName? FieldOf(string key) =>
        _fields.TryGetValue(key, out (FieldName Field, bool) known) ? known.Field : FieldNames.Parse(key);

    // One to three words, the first with a capital; or two to eight Chinese characters.
    private static bool LooksLikeLabel(string label)
    {
        if (label.Length is < 2 or > LongestUnknownLabel)
        {
            return false;
        }

        return char.IsAsciiLetterUpper(label[0])
            ? label.All(c => char.IsAsciiLetter(c) || c is ' ' or ';' or '-') && label.Count(c => c == ' ') < 3
            : label.Length <= 8 && label.All(Text.Scripts.IsHan);
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
