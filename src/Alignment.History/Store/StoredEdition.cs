namespace Alignment.History.Store;

/// <summary>One edition as it is stored.</summary>
/// <param name="Id">Its number in the history.</param>
/// <param name="Date">The day; empty where no name gave one.</param>
/// <param name="Target">The Chinese edition as it was named.</param>
/// <param name="Label">What the user said about it; may be empty.</param>
/// <param name="Outcome"><c>pass</c>, <c>fail</c> or <c>cannot-judge</c>.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Rules">Every rule that ran, a line each: id, level, options.</param>
public sealed record StoredEdition(
    long Id, string Date, string Target, string Label, string Outcome, EditionFigures Figures, string Rules);
