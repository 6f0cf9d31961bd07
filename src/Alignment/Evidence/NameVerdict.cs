namespace Alignment.Evidence;

/// <summary>What a paper says about a Latin name of its summary.</summary>
/// <param name="IsSupported">Whether the paper has it, spells it out, or it is generic.</param>
/// <param name="Meant">
/// The name of the paper that it nearly is; null when there is none. A supported name may have one too: its letters are initials
/// somewhere in the paper, and it may still be that name without a letter.
/// </param>
public readonly record struct NameVerdict(bool IsSupported, string? Meant)
{
    /// <summary>The paper has it.</summary>
    public static NameVerdict Supported { get; } = new(true, null);
}
