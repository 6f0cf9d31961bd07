namespace Alignment.Repair;

/// <summary>How many papers want which action.</summary>
/// <param name="Regenerate">Papers whose text is at fault.</param>
/// <param name="Restore">Papers lost with the end of the edition.</param>
/// <param name="Review">Papers lost among others that were kept.</param>
public sealed record RetryCounts(int Regenerate, int Restore, int Review);
