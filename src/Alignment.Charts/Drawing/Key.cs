namespace Alignment.Charts.Drawing;

/// <summary>One entry of a legend.</summary>
/// <param name="Sample">A mark like those of the chart: a point anywhere, or a range within a square of 1 by 1.</param>
/// <param name="Text">What it means.</param>
internal sealed record Key(Mark Sample, string Text);
