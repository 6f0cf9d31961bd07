using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Repair;

/// <summary>In which order an edition's Markdown lists its categories.</summary>
/// <remarks>
/// A generator takes it from its own settings, which no record holds. So it is read from the contents of an earlier Markdown
/// of the edition; what that does not list follows in the order of the first paper of each.
/// </remarks>
/// <param name="Listed">The categories that the earlier Markdown lists; empty when there is none.</param>
public sealed record CategoryOrder(ImmutableArray<string> Listed)
{
    /// <summary>No earlier Markdown is at hand.</summary>
    public static CategoryOrder None { get; } = new([]);

    /// <summary>The order of an earlier Markdown.</summary>
    public static CategoryOrder Of(Edition markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return new([.. markdown.Contents.Select(entry => entry.Category).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Some categories in this order.</summary>
    internal IReadOnlyList<string> Arrange(IEnumerable<string> inOrderOfPapers)
    {
        List<string> met = [.. inOrderOfPapers.Distinct(StringComparer.Ordinal)];
        return [.. Listed.Intersect(met, StringComparer.Ordinal), .. met.Except(Listed, StringComparer.Ordinal)];
    }

    /// <summary>What a person should know about the order; null when the earlier Markdown settles all of it.</summary>
    /// <param name="records">The records to be rendered.</param>
    public LocalText? NoteFor(RecordFile records)
    {
        ArgumentNullException.ThrowIfNull(records);
        List<string> added = [.. MarkdownRenderer.Records(records.Lines)
            .Select(record => record.Category).Distinct(StringComparer.Ordinal).Except(Listed, StringComparer.Ordinal)];
        return Listed.IsEmpty ? new(
                "no earlier Markdown to take the order of categories from: they stand in the order of their first papers",
                "没有旧的 Markdown 可供参照类别顺序：按各类别首篇论文的顺序排列")
            : added.Count > 0 ? new(
                $"not in the earlier Markdown, put at the end: {string.Join(", ", added)}",
                $"旧的 Markdown 中没有、排在最后的类别：{string.Join("、", added)}")
            : null;
    }
}
