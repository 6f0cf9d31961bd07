using Alignment.Editions;

namespace Alignment.Checks;

/// <summary>Where a target that lacks a paper would be mended: a missing paper has no line of its own.</summary>
internal static class CategoryPlace
{
    /// <summary>The contents line of a category, or its first paper, or else the beginning of the edition.</summary>
    public static Place Of(Edition edition, string category)
    {
        SourceLocation location = edition.Contents.FirstOrDefault(entry => entry.Category == category)?.Location
            ?? edition.Papers.FirstOrDefault(paper => paper.Category == category)?.Location
            ?? new SourceLocation(1, 1);
        return Place.At(edition.Path, location);
    }
}
