namespace Alignment.Reporting;

/// <summary>One file that was read.</summary>
/// <param name="Role"><c>source</c>, <c>target</c>, <c>crawl</c> or <c>twin</c> (the target's other file).</param>
/// <param name="Path">The file as it was named.</param>
/// <param name="Form"><c>markdown</c>, <c>records</c>, <c>crawl</c> or <c>unknown</c>.</param>
/// <param name="Language"><c>English</c>, <c>Chinese</c> or <c>unknown</c>.</param>
/// <param name="Date">The day in its name, as <c>yyyy-MM-dd</c>; null when there is none.</param>
/// <param name="Papers">Number of papers, repeated ones counted once.</param>
/// <param name="Repeated">Number of entries whose id stood before.</param>
/// <param name="Problems">Number of things that could not be taken as they stood.</param>
/// <param name="Sha256">SHA-256 of the file in lower-case hex; empty when it could not be read.</param>
public sealed record InputRow(
    string Role, string Path, string Form, string Language, string? Date, int Papers, int Repeated, int Problems, string Sha256);
