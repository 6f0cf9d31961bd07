namespace Alignment.Editions;

/// <summary>One line of a Markdown edition's table of contents.</summary>
/// <param name="Category">The category it names.</param>
/// <param name="Total">How many papers it promises.</param>
/// <param name="Location">Where the number stands.</param>
public sealed record ContentsEntry(string Category, int Total, SourceLocation Location);
