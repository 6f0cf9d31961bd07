namespace Alignment.Corpus.Plans;

/// <summary>The first line of a plan.</summary>
/// <param name="Schema">Always <c>alignment/corpus-plan/1</c>.</param>
/// <param name="Shards">Number of shards, a line each.</param>
/// <param name="Editions">Number of pairs of editions.</param>
/// <param name="Bytes">Bytes to read for all of them.</param>
/// <param name="Sha256">SHA-256 of the lines after this one, lower-case hex: what the plan is known by.</param>
public sealed record PlanHeader(string Schema, int Shards, int Editions, long Bytes, string Sha256)
{
    /// <summary>The name of this contract.</summary>
    public const string CurrentSchema = "alignment/corpus-plan/1";
}
