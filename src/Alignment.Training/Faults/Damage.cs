using System.Collections.Immutable;

namespace Alignment.Training.Faults;

/// <summary>One fault at one place, ready to be written.</summary>
/// <param name="Before">The text at issue.</param>
/// <param name="After">What stands there now; empty when it is gone.</param>
/// <param name="Changes">The entries it changes, each once.</param>
/// <param name="Places">Where it can be noticed, the main place first; never empty.</param>
public sealed record Damage(
    string Before, string After, ImmutableArray<PaperChange> Changes, ImmutableArray<FaultPlace> Places)
{
    /// <summary>
    /// Whether the new figure or name stands in the English paper too, so that nobody can see the fault by looking there.
    /// </summary>
    public bool IsHidden { get; init; }
}
