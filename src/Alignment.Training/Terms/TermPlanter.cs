using System.Collections.Immutable;
using Alignment.Languages.Terms;
using Alignment.Training.Calibration;
using Alignment.Training.Faults;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Terms;

/// <summary>Plants wrong renderings: the same seed plants the same ones.</summary>
internal static class TermPlanter
{
    /// <summary>Draws fields by lot, from pair after pair in turn, at most one of each paper.</summary>
    /// <param name="editions">The editions.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="count">How many fields.</param>
    /// <param name="seed">Another seed, other fields.</param>
    public static ImmutableArray<PlantedTerm> Plant(
        IReadOnlyList<RecordEdition> editions, IReadOnlyList<TermPair> pairs, int count, int seed)
    {
        Random random = new(seed);
        List<Queue<PlantedTerm>> sites = [.. pairs.Select(pair => new Queue<PlantedTerm>(Choice.Shuffle(random, Sites(editions, pair))))];
        HashSet<(RecordEdition, int)> taken = [];
        var planted = ImmutableArray.CreateBuilder<PlantedTerm>();
        while (planted.Count < count && sites.Exists(queue => queue.Count > 0))
        {
            foreach (Queue<PlantedTerm> queue in sites)
            {
                while (planted.Count < count && queue.TryDequeue(out PlantedTerm? site))
                {
                    if (taken.Add((site.Edition, site.Record)))
                    {
                        planted.Add(site);
                        break;
                    }
                }
            }
        }

        return planted.ToImmutable();
    }

    // Fields that hold the right rendering, of papers whose English holds the term.
    private static IEnumerable<PlantedTerm> Sites(IReadOnlyList<RecordEdition> editions, TermPair pair)
    {
        TermBase terms = new([new Term(pair.Term)]);
        foreach (RecordEdition edition in editions)
        {
            for (int record = 0; record < edition.Records.Length; record++)
            {
                if (!terms.Stands(English(edition.Records[record])))
                {
                    continue;
                }

                for (int field = 0; field < TrainingRecord.Fields.Length; field++)
                {
                    if (edition.Records[record].Chinese[field].Contains(pair.Right, StringComparison.Ordinal))
                    {
                        yield return new(pair, edition, record, field);
                    }
                }
            }
        }
    }

    private static string English(TrainingRecord record) =>
        string.Join(" . ", [record.Title, record.Abstract, .. record.English]);
}
