using Alignment.Training.Lexicons;

namespace Alignment.Training.Calibration;

/// <summary>Names for the makers of Chinese texts in reports, which name no accounts: G1 made most of the records.</summary>
internal static class Generators
{
    /// <summary>The name of each maker.</summary>
    public static Dictionary<string, string> Of(IEnumerable<TrainingRecord> records) => records
        .CountBy(record => record.Target)
        .OrderByDescending(maker => maker.Value)
        .ThenBy(maker => maker.Key, StringComparer.Ordinal)
        .Select((maker, i) => (maker.Key, FormattableString.Invariant($"G{i + 1}")))
        .ToDictionary(StringComparer.Ordinal);
}
