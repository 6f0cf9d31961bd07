namespace Alignment.Reporting;

/// <summary>One rendering of a term.</summary>
/// <param name="Text">The rendering.</param>
/// <param name="Standing"><c>preferred</c>, <c>admitted</c>, <c>variant</c> or <c>forbidden</c>.</param>
/// <param name="Fields">Target fields that hold it.</param>
/// <param name="Paper">arXiv id of the paper where it stands first.</param>
/// <param name="Field">Key of the field where it stands first.</param>
/// <param name="Line">Line of that place, from 1.</param>
/// <param name="Column">Column of that place in code points, from 1.</param>
public sealed record RenderingRow(string Text, string Standing, int Fields, string Paper, string Field, int Line, int Column);
