namespace Alignment.Corpus.Plans;

/// <summary>One file of a plan, and how it is known again.</summary>
/// <param name="Path">A path, or <c>git:COMMIT:PATH</c>: a commit never changes.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Modified">When it was last changed, ISO 8601 in UTC; null for a file of a commit, and where the content is known.</param>
/// <param name="Sha256">SHA-256 of its content, lower-case hex; null unless the plan was made with it.</param>
public sealed record PlannedFile(string Path, long Bytes, string? Modified, string? Sha256);
