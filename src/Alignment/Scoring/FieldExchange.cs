using Alignment.Editions;

namespace Alignment.Scoring;

/// <summary>Two fields of one paper whose texts would fit better exchanged.</summary>
/// <param name="First">The field that comes first.</param>
/// <param name="Second">The field that comes second.</param>
/// <param name="Gain">How much better, in log ratio per root of the words; above 0.</param>
public sealed record FieldExchange(FieldName First, FieldName Second, double Gain);
