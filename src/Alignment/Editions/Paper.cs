using System.Collections.Immutable;

namespace Alignment.Editions;

/// <summary>One entry of an edition.</summary>
/// <param name="Id">Its arXiv identifier.</param>
/// <param name="Category">Main category as written; empty when the entry names none.</param>
/// <param name="Fields">The texts it holds, in file order, at most one of each name.</param>
/// <param name="Location">Where the entry begins.</param>
/// <param name="Position">Its place among the edition's entries, from 0, counting repeated ones.</param>
public sealed record Paper(
    ArxivId Id, string Category, ImmutableArray<Field> Fields, SourceLocation Location, int Position)
{
    /// <summary>The category heading it stands under, in Markdown; empty in records.</summary>
    public string Section { get; init; } = "";

    /// <summary>The field of a name; null when the paper lacks it.</summary>
    public Field? this[FieldName name]
    {
        get
        {
            foreach (Field held in Fields)
            {
                if (held.Name == name)
                {
                    return held;
                }
            }

            return null;
        }
    }

    /// <summary>The title; empty when there is none.</summary>
    public string Title => this[FieldName.Title]?.Text ?? "";

    /// <summary>Whether the generator wrote anything: an entry of a raw crawl has no summary.</summary>
    public bool HasSummaries => Fields.Any(text => text.Name.IsSummary());
}
