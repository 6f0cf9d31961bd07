using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Alignment.Languages;

namespace Alignment.Reporting.Html;

/// <summary>What the page's own program reads: the report with the texts and the places in them.</summary>
/// <param name="Signature">What the judgement rests on, in one line.</param>
/// <param name="Source">The source file.</param>
/// <param name="Target">The target file.</param>
/// <param name="Date">The day of the editions; null where no name gives one.</param>
/// <param name="Fields">Keys of the fields, in template order.</param>
/// <param name="Rules">The rules that reported something, by id.</param>
/// <param name="Papers">Every paper once.</param>
/// <param name="Findings">Every finding, in reading order.</param>
internal sealed record PageData(
    string Signature, string Source, string Target, string? Date, ImmutableArray<string> Fields, SortedDictionary<string, PageRule> Rules,
    ImmutableArray<PagePaper> Papers, ImmutableArray<PageFinding> Findings);

/// <summary>Serialisation of the page's data without reflection, safe inside a script element.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PageData))]
[JsonSerializable(typeof(SortedDictionary<string, LocalText>))]
internal sealed partial class PageJson : JsonSerializerContext
{
    /// <summary>Everything on one line; Chinese stays legible, but <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> are escaped.</summary>
    public static PageJson Safe { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });
}
