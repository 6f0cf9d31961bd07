using System.Collections.Immutable;
using Alignment.Editions;

namespace Alignment.Training.Faults;

/// <summary>One entry of an edition as plain texts, so that it can be changed and written again.</summary>
/// <param name="Id">Its arXiv identifier as it is to be written.</param>
/// <param name="Category">Main category; may be empty.</param>
/// <param name="Title">English title; may be empty.</param>
/// <param name="Authors">The authors, joined with commas.</param>
/// <param name="Abstract">The English abstract.</param>
/// <param name="Texts">The summaries it holds.</param>
public sealed record PlainPaper(
    string Id, string Category, string Title, string Authors, string Abstract,
    ImmutableSortedDictionary<FieldName, string> Texts)
{
    /// <summary>The texts of a paper that was read.</summary>
    public static PlainPaper Of(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return new(
            paper.Id.Value,
            paper.Category,
            paper.Title,
            paper[FieldName.Authors]?.Text ?? "",
            paper[FieldName.Abstract]?.Text ?? "",
            paper.Fields.Where(field => field.Name.IsSummary())
                .ToImmutableSortedDictionary(field => field.Name, field => field.Text));
    }

    /// <summary>The entry with one summary in place of the one it has.</summary>
    public PlainPaper With(FieldName field, string text) => this with { Texts = Texts.SetItem(field, text) };

    /// <summary>Title, abstract and summaries, one a line.</summary>
    public string AllText() => string.Join('\n', [Title, Abstract, .. Texts.Values]);
}
