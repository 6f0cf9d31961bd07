namespace Alignment.Scoring;

/// <summary>How many findings there are about one field.</summary>
/// <param name="Errors">Errors about the field.</param>
/// <param name="Warnings">Warnings about it.</param>
/// <param name="Notes">Notes about it.</param>
/// <param name="OfPaper">Errors about its paper as a whole.</param>
internal readonly record struct FindingCounts(int Errors, int Warnings, int Notes, int OfPaper);
