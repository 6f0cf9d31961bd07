using System.Collections.Immutable;
using System.Text.Json;
using Alignment.Editions;

namespace Alignment.Repair;

/// <summary>What an edition needs to be whole again: the stable model behind <c>retry.json</c> (docs/retry.schema.json).</summary>
/// <remarks>Nothing in it depends on the time, the machine or the culture.</remarks>
public sealed record RetryList
{
    /// <summary>The name of this contract.</summary>
    public const string CurrentSchema = "alignment/retry/1";

    /// <summary>Always <c>alignment/retry/1</c>.</summary>
    public required string Schema { get; init; }

    /// <summary>The day of the edition, as <c>yyyy-MM-dd</c>; null when its name gives none.</summary>
    public required string? Edition { get; init; }

    /// <summary>The language of its summaries: <c>English</c>, <c>Chinese</c> or <c>unknown</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The program that judged it, and its version.</summary>
    public required string Tool { get; init; }

    /// <summary>The files that were judged.</summary>
    public required ImmutableArray<RetryInput> Inputs { get; init; }

    /// <summary>How many papers want which action.</summary>
    public required RetryCounts Counts { get; init; }

    /// <summary>The papers, in crawl order; those whose place is not known come last.</summary>
    public required ImmutableArray<RetryItem> Items { get; init; }

    /// <summary>The papers to be generated: those of <c>retry.ids.txt</c> and of the filtered crawl.</summary>
    /// <param name="includesReview">Whether a person decided that those under review are to come too.</param>
    public IEnumerable<RetryItem> ToGenerate(bool includesReview) =>
        Items.Where(item => includesReview || item.Action != RetryAction.Review.Key());

    /// <summary>The item of a paper; null when the list does not hold it.</summary>
    public RetryItem? Find(ArxivId id) => Items.FirstOrDefault(item => ArxivId.Parse(item.Id) == id);

    /// <summary>Reads a list.</summary>
    /// <exception cref="RepairException">It cannot be read or is not such a list.</exception>
    public static RetryList Read(EditionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            RetryList? list = JsonSerializer.Deserialize(RepairInput.Bytes(source), RepairJson.Indented.RetryList);
            return list is { Schema: CurrentSchema } ? list : throw NoList(source.Name);
        }
        catch (JsonException)
        {
            throw NoList(source.Name);
        }
    }

    /// <summary>Writes the list as indented JSON.</summary>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize(this, RepairJson.Indented.RetryList));
        output.Write('\n');
    }

    private static RepairException NoList(string name) => new(
        $"{name} is not a retry list ({CurrentSchema}); make one with: alignment retry",
        $"{name} 不是重试清单（{CurrentSchema}）；请用 alignment retry 生成");
}
