namespace Alignment.Corpus.Merging;

/// <summary>Papers counted, over all pairs that were judged.</summary>
/// <param name="Source">Of the English editions.</param>
/// <param name="Target">Of the Chinese editions.</param>
/// <param name="Both">Held by both editions of a pair.</param>
/// <param name="Expected">That the Chinese editions were to hold.</param>
/// <param name="Missing">Of those, that they lack.</param>
/// <param name="Extra">Of the Chinese editions, that the English ones lack.</param>
public sealed record PaperCounts(long Source, long Target, long Both, long Expected, long Missing, long Extra);
