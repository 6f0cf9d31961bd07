namespace Alignment.Editions;

/// <summary>Where something stands in an edition's file.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in code points, from 1.</param>
/// <param name="JsonPath">The path within the line's record, such as <c>$.AI.tldr</c>; null in Markdown.</param>
public readonly record struct SourceLocation(int Line, int Column, string? JsonPath = null);
