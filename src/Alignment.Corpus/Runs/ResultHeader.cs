namespace Alignment.Corpus.Runs;

/// <summary>The first line of a shard's result.</summary>
/// <param name="Schema">Always <c>alignment/corpus-shard/1</c>.</param>
/// <param name="Shard">Number of the shard.</param>
/// <param name="Plan">SHA-256 of its line in the plan.</param>
/// <param name="Signature">What it was judged by: version, rules, terms, lexicon, scope and budgets in one line.</param>
/// <param name="Editions">Pairs of editions it is about.</param>
/// <param name="Unjudged">Pairs of those that could not be judged.</param>
/// <param name="Bytes">Bytes of the second line, its line feed included: a file that is shorter is not whole.</param>
internal sealed record ResultHeader(string Schema, int Shard, string Plan, string Signature, int Editions, int Unjudged, long Bytes)
{
    public const string CurrentSchema = "alignment/corpus-shard/1";
}
