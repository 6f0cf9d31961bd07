using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Training.Calibration;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Precision;

/// <summary>All findings on editions as published.</summary>
/// <param name="Papers">Number of papers by generator.</param>
/// <param name="Editions">Number of editions.</param>
/// <param name="Alarms">The findings, in order of editions.</param>
internal sealed record AlarmRun(ImmutableSortedDictionary<string, int> Papers, int Editions, ImmutableArray<Alarm> Alarms)
{
    private const int FewestPapers = 5;
    private const int FieldsOfPaper = 5;

    /// <summary>Judges the editions of records, of five papers or more.</summary>
    /// <param name="records">Records that neither lexicon nor thresholds were made from.</param>
    /// <param name="names">The reports' names of the generators.</param>
    /// <param name="settings">What they are judged by.</param>
    public static AlarmRun Of(IEnumerable<TrainingRecord> records, IReadOnlyDictionary<string, string> names, RunSettings settings)
    {
        List<RecordEdition> editions = RecordEdition.Group(records, FewestPapers);
        return new(
            editions.GroupBy(edition => names[edition.Target], edition => edition.Records.Length)
                .ToImmutableSortedDictionary(group => group.Key, group => group.Sum(), StringComparer.Ordinal),
            editions.Count,
            [.. editions.SelectMany(edition => JudgedRecords.Judge(edition, settings).Findings.Select(finding => Alarm.Of(names[edition.Target], finding)))]);
    }

    /// <summary>Number of fields of a generator; of all when null.</summary>
    public int Fields(string? generator) => FieldsOfPaper * (generator is null ? Papers.Values.Sum() : Papers.GetValueOrDefault(generator));

    /// <summary>Number of fields of a generator (of all when null) that some alarms are about; a whole paper counts as one.</summary>
    public int Flagged(string? generator, Func<Alarm, bool> asked) => Alarms
        .Where(alarm => alarm.Id.Length > 0 && (generator is null || alarm.Generator == generator) && asked(alarm))
        .Select(alarm => (alarm.Id, alarm.Field)).Distinct().Count();
}
