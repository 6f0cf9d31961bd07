namespace Alignment.Repair;

/// <summary>A file that was judged.</summary>
/// <param name="Role"><c>source</c>, <c>target</c>, <c>crawl</c> or <c>twin</c> (the target's other file).</param>
/// <param name="Path">The file as it was named.</param>
/// <param name="Form"><c>markdown</c>, <c>records</c>, <c>crawl</c> or <c>unknown</c>.</param>
/// <param name="Sha256">SHA-256 of the file in lower-case hex; a merge into another file is refused.</param>
public sealed record RetryInput(string Role, string Path, string Form, string Sha256);
