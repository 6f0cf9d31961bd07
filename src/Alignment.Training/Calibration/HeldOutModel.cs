using Alignment.Languages;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Calibration;

/// <summary>A lexicon and thresholds, and the months they were made from: whatever lies outside is new to both.</summary>
/// <param name="Lexicon">Learned from the months before <see cref="From"/>.</param>
/// <param name="Setting">The editions from <see cref="From"/> to before <see cref="Until"/>.</param>
/// <param name="Values">The thresholds set on them.</param>
/// <param name="Editions">Number of those editions.</param>
internal sealed record HeldOutModel(
    Lexicon Lexicon, CalibrationRun Setting, IReadOnlyDictionary<CalibratedThreshold, double> Values, int Editions)
{
    /// <summary>The first month the lexicon is not learned from, unless told otherwise.</summary>
    public const string From = "2026-04";

    /// <summary>The first month that neither lexicon nor thresholds are made from, unless told otherwise.</summary>
    public const string Until = "2026-06";

    /// <summary>Makes lexicon and thresholds.</summary>
    /// <param name="records">All records.</param>
    /// <param name="lexicon">The lexicon of the months before, learned without the same maker.</param>
    /// <param name="from">The first month the lexicon is not learned from, <c>yyyy-MM</c>.</param>
    /// <param name="until">The first month that the thresholds are not set on.</param>
    /// <param name="without">A maker whose texts are left out of both; null for nobody.</param>
    public static HeldOutModel Make(
        IReadOnlyList<TrainingRecord> records, Lexicon lexicon, string from, string until, string? without = null)
    {
        List<RecordEdition> editions = RecordEdition.Group(records.Where(record =>
            string.CompareOrdinal(record.Month, from) >= 0 && string.CompareOrdinal(record.Month, until) < 0 && record.Target != without));
        if (editions.Count == 0)
        {
            throw new InvalidDataException($"no edition of at least 10 papers from {from} to before {until}; give other months or records");
        }

        CalibrationRun run = CalibrationRun.Of(editions, lexicon, CalibrationRun.SettingSeed);
        return new(
            lexicon, run, CalibratedThreshold.All.ToDictionary(threshold => threshold, threshold => threshold.Calibrate(run.Clean)), editions.Count);
    }
}
