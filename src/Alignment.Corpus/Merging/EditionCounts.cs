namespace Alignment.Corpus.Merging;

/// <summary>Pairs of editions counted.</summary>
/// <param name="Planned">Pairs of the plan.</param>
/// <param name="Passed">Within every budget.</param>
/// <param name="Failed">Stopped by the gate.</param>
/// <param name="Unjudged">Could not be judged.</param>
/// <param name="Missing">Of shards that are not done; 0 in a complete summary.</param>
public sealed record EditionCounts(long Planned, long Passed, long Failed, long Unjudged, long Missing);
