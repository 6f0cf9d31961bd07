namespace Alignment.Training.Faults;

/// <summary>One way of damaging a Chinese edition.</summary>
/// <param name="Name">Its name in <c>truth.jsonl</c>; part of file names.</param>
/// <param name="Make">Damages a field; null where the field offers no place for this fault.</param>
public sealed record FaultKind(string Name, Func<FaultSite, Random, Damage?> Make)
{
    /// <summary>Whether the meaning stays as it was: a loud finding there is a false alarm.</summary>
    public bool IsHarmless { get; init; }

    /// <summary>Whether a fault is of a whole entry, so that each entry is one place.</summary>
    public bool IsOfPaper { get; init; }
}
