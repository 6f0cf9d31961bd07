using System.Collections.Immutable;

namespace Alignment.Editions;

/// <summary>The spelling of field names, and which of them are summaries written by the generator.</summary>
public static class FieldNames
{
    /// <summary>The fields a generator writes, in template order: what the tool judges.</summary>
    public static ImmutableArray<FieldName> Summaries { get; } =
    [
        FieldName.Tldr, FieldName.Motivation, FieldName.Background, FieldName.Data,
        FieldName.Method, FieldName.Result, FieldName.Conclusion,
    ];

    /// <summary>The name as it stands in findings and in the records: lower case.</summary>
    public static string Key(this FieldName field) => field switch
    {
        FieldName.Title => "title",
        FieldName.Authors => "authors",
        FieldName.Category => "category",
        FieldName.Tldr => "tldr",
        FieldName.Motivation => "motivation",
        FieldName.Background => "background",
        FieldName.Data => "data",
        FieldName.Method => "method",
        FieldName.Result => "result",
        FieldName.Conclusion => "conclusion",
        FieldName.Abstract => "abstract",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>The name as people read it: <c>TL;DR</c>, <c>Method</c>.</summary>
    public static string Label(this FieldName field) => field == FieldName.Tldr ? "TL;DR" : field.ToString();

    /// <summary>The field of a key; null when no field has that name.</summary>
    public static FieldName? Parse(string key)
    {
        foreach (FieldName field in Enum.GetValues<FieldName>())
        {
            if (string.Equals(field.Key(), key, StringComparison.OrdinalIgnoreCase))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>Whether the generator writes this field.</summary>
    public static bool IsSummary(this FieldName field) => field is >= FieldName.Tldr and <= FieldName.Conclusion;
}
