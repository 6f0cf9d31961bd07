namespace Alignment.Training.Calibration;

/// <summary>The figures of one field that the rules compare with their thresholds; 0 where a rule does not ask.</summary>
/// <param name="Field">Which of the five.</param>
/// <param name="Excess">How far the field lacks support and is explained by another paper.</param>
/// <param name="IsRivals">Whether the other paper shares no fewer names and figures with it than its own.</param>
/// <param name="Lack">How far its worst clause lacks support, in standard deviations.</param>
/// <param name="Weight">How strongly its worst clause calls for another paper.</param>
internal sealed record FieldSigns(int Field, double Excess, bool IsRivals, double Lack, double Weight);
