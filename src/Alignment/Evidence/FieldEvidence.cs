using Alignment.Editions;

namespace Alignment.Evidence;

/// <summary>One field of a paper on both sides.</summary>
/// <param name="Name">Which field.</param>
/// <param name="Source">The source side; null when the paper or the field is missing there.</param>
/// <param name="Target">The target side; null when the paper or the field is missing there.</param>
public sealed record FieldEvidence(FieldName Name, TextEvidence? Source, TextEvidence? Target)
{
    /// <summary>Whether both sides hold a text that can be judged.</summary>
    public bool IsAligned => Source is { IsText: true } && Target is { IsText: true };

    /// <summary>What the field holds on a side.</summary>
    public static FieldState StateOf(TextEvidence? side) => side?.State ?? FieldState.Missing;
}
