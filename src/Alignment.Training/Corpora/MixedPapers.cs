using Alignment.Training.Lexicons;

namespace Alignment.Training.Corpora;

/// <summary>Endlessly many papers: each is a training record with one of its five fields exchanged for that of another record.</summary>
/// <remarks>
/// A field's English and Chinese text stay together, so that what the rules measure stays real. A text comes again only after almost
/// as many papers as there are records, and then beside others: never twice in a shard that is smaller than that.
/// </remarks>
internal sealed class MixedPapers(IReadOnlyList<TrainingRecord> records)
{
    private static readonly int Fields = TrainingRecord.Fields.Length;

    // A multiple of the number of fields back: that paper has given the same field away.
    private static readonly int Distance = 7 * Fields;

    // No multiple of the number of fields, so that a record gives another field away each time it comes.
    private readonly int _records = records.Count % Fields == 0 ? records.Count - 1 : records.Count;

    /// <summary>In so many papers in a row no text stands twice.</summary>
    public int Distinct => _records - Distance;

    /// <summary>A paper.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="date">The day of its edition.</param>
    /// <param name="id">Its new id.</param>
    public TrainingRecord this[int number, string date, string id]
    {
        get
        {
            TrainingRecord own = records[number % _records];
            TrainingRecord other = records[(number + _records - Distance) % _records];
            return own with { Date = date, Id = id, English = With(own.English, other.English), Chinese = With(own.Chinese, other.Chinese) };

            string[] With(string[] texts, string[] others) => [.. texts.Select((text, field) => field == number % Fields ? others[field] : text)];
        }
    }
}
