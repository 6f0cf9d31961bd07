using System.Collections.Immutable;
using System.Text.Json;
using Alignment.Checks;
using Alignment.Languages;

namespace Alignment.Reporting.Sarif;

/// <summary>The issue types of MQM as a taxonomy that rules refer to.</summary>
internal static class SarifTaxonomy
{
    private const string Name = "MQM";
    private const string Guid = "0d4b3a52-8b0c-4a43-8f4f-8d5c7a1e2b31";

    private static readonly LocalText Title = new("Multidimensional Quality Metrics", "多维质量度量（MQM）");

    private static readonly ImmutableArray<(string Id, LocalText Title)> Taxa =
    [
        (MqmCategory.Omission, new("Content of the source is absent", "缺少原文内容")),
        (MqmCategory.Addition, new("Content that the source does not have", "多出原文没有的内容")),
        (MqmCategory.Mistranslation, new("The target says something else than the source", "译文与原文意思不符")),
        (MqmCategory.Untranslated, new("Source text left as it was", "原文未译")),
        (MqmCategory.Character, new("Characters of another script, or badly encoded ones", "他种文字或编码错误的字符")),
        (MqmCategory.Typography, new("Marks, brackets, widths", "标点、括号、全半角")),
        (MqmCategory.Duplication, new("A text said twice", "内容重复")),
        (MqmCategory.Markup, new("Markup, formulas, structure of the file", "标记、公式、文件结构")),
        (MqmCategory.Length, new("Length far from what is usual", "长度异常")),
        (MqmCategory.Terminology, new("A wrong or inconsistent term", "术语错误或不一致")),
        (MqmCategory.Metadata, new("Titles, authors, abstracts carried over", "照搬的标题、作者、摘要")),
    ];

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("taxonomies");
        json.WriteStartObject();
        json.WriteString("guid", Guid);
        json.WriteString("name", Name);
        json.WriteString("fullName", Title.English);
        json.WriteString("informationUri", "https://themqm.org/");
        SarifDriver.Text(json, "shortDescription", Title.English + ": the issue types that this tool reports");
        json.WriteString("language", "en");
        json.WriteBoolean("isComprehensive", false);
        json.WriteStartArray("contents");
        json.WriteStringValue("localizedData");
        json.WriteStringValue("nonLocalizedData");
        json.WriteEndArray();
        WriteTaxa(json, Language.English);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The taxa in one language.</summary>
    public static void WriteTaxa(Utf8JsonWriter json, Language language)
    {
        json.WriteStartArray("taxa");
        foreach ((string id, LocalText title) in Taxa)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            SarifDriver.Text(json, "shortDescription", title.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What stands for the taxonomy itself.</summary>
    public static void WriteReference(Utf8JsonWriter json, string? property)
    {
        if (property is null)
        {
            json.WriteStartObject();
        }
        else
        {
            json.WriteStartObject(property);
        }

        json.WriteString("name", Name);
        json.WriteString("guid", Guid);
        json.WriteNumber("index", 0);
        json.WriteEndObject();
    }

    /// <summary>What stands for one of its taxa.</summary>
    public static void WriteTaxon(Utf8JsonWriter json, string id)
    {
        json.WriteString("id", id);
        json.WriteNumber("index", Taxa.IndexOf(Taxa.First(taxon => taxon.Id == id)));
        WriteReference(json, "toolComponent");
    }
}
