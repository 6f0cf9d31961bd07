namespace Alignment.Scoring;

/// <summary>The best rivals of one paper's texts.</summary>
/// <param name="Whole">For all its summaries together.</param>
/// <param name="Fields">For each field, in the order of its words.</param>
/// <param name="Clauses">For each clause, in the same order.</param>
internal sealed record RivalSums(RivalSum Whole, RivalSum[] Fields, RivalSum[] Clauses);
