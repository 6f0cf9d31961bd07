namespace Alignment.Training.Faults;

/// <summary>What became of one planted fault.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="IsCaught">A rule that is quiet on the untouched edition reports something new there, at any level.</param>
/// <param name="IsLoud">Something new is reported there as an error or warning.</param>
/// <param name="Rules">Names of the rules with new findings there, in order.</param>
public sealed record FaultVerdict(PlantedFault Fault, bool IsCaught, bool IsLoud, string Rules);
