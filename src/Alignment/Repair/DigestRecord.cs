using System.Collections.Immutable;
using System.Text.Json;

namespace Alignment.Repair;

/// <summary>The texts of a record that the Markdown shows, exactly as they stand in it.</summary>
/// <param name="Category">Main category: the first of its categories; empty when it has none.</param>
/// <param name="Title">The title; <c>Untitled</c> when it has none, as the digests write it.</param>
/// <param name="Address">The address of its abstract; empty when it has none.</param>
/// <param name="Authors">The authors, joined with commas; empty when it has none.</param>
/// <param name="Abstract">The abstract; empty when it has none.</param>
/// <param name="Summaries">The five summaries of the common template, null for each that it lacks; none at all without <c>AI</c>.</param>
internal sealed record DigestRecord(
    string Category, string Title, string Address, string Authors, string Abstract, ImmutableArray<string?> Summaries)
{
    /// <summary>The summaries of the common template, in its order.</summary>
    public static ImmutableArray<string> Keys { get; } = ["tldr", "motivation", "method", "result", "conclusion"];

    /// <summary>Whether the generator wrote anything: only then the Markdown has an entry for it.</summary>
    public bool HasSummaries => !Summaries.IsEmpty;

    /// <summary>Reads a record.</summary>
    /// <exception cref="RepairException">A text of it is half of a surrogate pair, which no UTF-8 file can hold.</exception>
    public static DigestRecord Of(RecordLine line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line.Json);
            JsonElement record = document.RootElement;
            bool hasSummaries = record.TryGetProperty("AI", out JsonElement ai) && ai.ValueKind == JsonValueKind.Object;
            return new(
                List(record, "categories").FirstOrDefault(""),
                Text(record, "title") ?? "Untitled",
                Text(record, "abs") ?? "",
                string.Join(',', List(record, "authors")),
                Text(record, "summary") ?? "",
                hasSummaries ? [.. Keys.Select(key => Text(ai, key))] : []);
        }
        catch (InvalidOperationException)
        {
            throw new RepairException(
                $"{line.Id}: half of a character stands in it, which Markdown cannot hold; generate the paper again",
                $"{line.Id}：含有半个字符，无法写入 Markdown，请重新生成该论文");
        }
    }

    private static string? Text(JsonElement record, string key) =>
        record.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] List(JsonElement record, string key) =>
        record.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];
}
