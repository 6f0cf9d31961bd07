using System.Numerics;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Corpora;

/// <summary>Endlessly many papers: each is a training record with one of its five fields exchanged for that of another record.</summary>
/// <remarks>
/// A field's English and Chinese text stay together, so that what the rules measure stays real. A text comes again only after almost
/// as many papers as there are records, and then beside others: never twice in a shard that is smaller than that.
/// </remarks>
internal sealed class MixedPapers
{
    private const double GoldenRatio = 0.6180339887498949;

    private static readonly int Fields = TrainingRecord.Fields.Length;

    // A multiple of the number of fields back: that paper has given the same field away.
    private static readonly int Distance = 7 * Fields;

    private readonly IReadOnlyList<TrainingRecord> _all;
    private readonly int _records;
    private readonly long _stride;

    /// <summary>Papers made of some records.</summary>
    public MixedPapers(IReadOnlyList<TrainingRecord> records)
    {
        _all = records;

        // No multiple of the number of fields, so that a record gives another field away each time it comes.
        _records = records.Count % Fields == 0 ? records.Count - 1 : records.Count;

        // Neighbours are far apart in the file, so that a small corpus is made of all its months as a large one is.
        _stride = Math.Max(1, (long)(GoldenRatio * _records));
        while (BigInteger.GreatestCommonDivisor(_stride, _records) != 1)
        {
            _stride++;
        }
    }

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
            TrainingRecord own = Record(number);
            TrainingRecord other = Record(number + _records - Distance);
            return own with { Date = date, Id = id, English = With(own.English, other.English), Chinese = With(own.Chinese, other.Chinese) };

            TrainingRecord Record(int place) => _all[(int)(place % _records * _stride % _records)];

            string[] With(string[] texts, string[] others) => [.. texts.Select((text, field) => field == number % Fields ? others[field] : text)];
        }
    }
}
