using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>One figure of the edition in hand among the limits that earlier editions set.</summary>
/// <param name="Series">Key of the figure, such as <c>placeholder</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsRate">Whether it is a share, 0–1.</param>
/// <param name="Value">Its value.</param>
/// <param name="Size">Papers or fields it rests on.</param>
/// <param name="Lower">The lower limit, for an edition of this size.</param>
/// <param name="Upper">The upper limit.</param>
/// <param name="Editions">Number of earlier editions that the limits rest on.</param>
/// <param name="IsWorse">Whether it lies beyond the limit on a side that is a worse one.</param>
public sealed record ControlReading(
    string Series, LocalText Name, bool IsRate, double Value, int Size, double Lower, double Upper, int Editions, bool IsWorse);
