using System.Collections.Immutable;

namespace Alignment.Training.Faults;

/// <summary>An edition with a few faults of one kind.</summary>
/// <param name="Name">File name.</param>
/// <param name="Papers">The entries as they are to be written.</param>
/// <param name="Faults">What was done to them.</param>
public sealed record DamagedEdition(string Name, ImmutableArray<PlainPaper> Papers, ImmutableArray<PlantedFault> Faults);
