namespace Alignment.Text;

/// <summary>A place in a file, as editors count: lines and columns from 1, columns in code points.</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">Column in code points, from 1.</param>
public readonly record struct TextPosition(int Line, int Column);
