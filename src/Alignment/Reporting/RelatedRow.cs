namespace Alignment.Reporting;

/// <summary>A place on the other side.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in code points, from 1.</param>
public sealed record RelatedRow(string Path, int Line, int Column);
