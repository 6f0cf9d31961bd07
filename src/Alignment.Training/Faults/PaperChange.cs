namespace Alignment.Training.Faults;

/// <summary>What becomes of one entry of the edition.</summary>
/// <param name="Index">Its place in the edition, from 0.</param>
/// <param name="Paper">The entry as it is written now; null when it is left out.</param>
public readonly record struct PaperChange(int Index, PlainPaper? Paper);
