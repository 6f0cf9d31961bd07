namespace Alignment.Charts.Drawing;

/// <summary>One division of an axis.</summary>
/// <param name="At">Its place in units of the axis.</param>
/// <param name="Text">Its label; empty for none.</param>
internal readonly record struct Tick(double At, string Text);
