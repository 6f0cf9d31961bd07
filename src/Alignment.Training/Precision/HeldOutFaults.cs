using System.Collections.Immutable;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Training.Calibration;
using Alignment.Training.Faults;

namespace Alignment.Training.Precision;

/// <summary>Plants every kind of fault in a few editions and judges them.</summary>
internal static class HeldOutFaults
{
    /// <summary>The editions that faults are planted in: the largest of each generator, in order of generators.</summary>
    public static ImmutableArray<RecordEdition> Choose(
        IEnumerable<RecordEdition> editions, IReadOnlyDictionary<string, string> names, int ofEach) =>
    [
        .. editions.GroupBy(edition => names[edition.Target])
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => group.OrderByDescending(edition => edition.Records.Length)
                .ThenBy(edition => edition.Date, StringComparer.Ordinal).Take(ofEach)),
    ];

    /// <summary>The verdict on every fault planted in an edition.</summary>
    public static ImmutableArray<FaultVerdict> Score(RecordEdition edition, int copies, int seed, RunSettings settings)
    {
        EditionSource english = JudgedRecords.English(edition);
        EditionSource chinese = JudgedRecords.Source("target", JudgedRecords.Chinese(edition));
        FaultPlanter planter = new(EditionReader.Read(english), EditionReader.Read(chinese), seed);
        FaultScorer scorer = new(english, chinese, settings);
        return
        [
            .. FaultKinds.All.SelectMany(kind => planter.Plant(kind, copies))
                .SelectMany(damaged => scorer.Score(JudgedRecords.Source("target", damaged.Papers), damaged.Faults)),
        ];
    }
}
