using Alignment.Editions;

namespace Alignment.Training.Faults;

/// <summary>A place that a fault damages.</summary>
/// <param name="Id">arXiv identifier of the paper.</param>
/// <param name="Field">The field; null when the whole entry is damaged.</param>
public readonly record struct FaultPlace(string Id, FieldName? Field);
