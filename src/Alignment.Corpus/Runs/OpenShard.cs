using Alignment.Corpus.Plans;
using Alignment.Corpus.Tallies;

namespace Alignment.Corpus.Runs;

/// <summary>A shard that is being judged.</summary>
internal sealed class OpenShard(PlannedShard shard)
{
    private readonly Lock _gate = new();
    private readonly CorpusTally _tally = new();
    private int _left = shard.Editions.Length;

    /// <summary>The shard.</summary>
    public PlannedShard Shard => shard;

    /// <summary>Adds one of its editions, from any thread.</summary>
    /// <returns>What the whole shard counts, for the last of its editions; else null.</returns>
    public TallyState? Add(TallyState edition)
    {
        lock (_gate)
        {
            _tally.Add(edition);
            _left--;
            return _left == 0 ? _tally.State() : null;
        }
    }
}
