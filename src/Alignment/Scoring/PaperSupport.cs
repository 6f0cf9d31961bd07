using System.Collections.Immutable;
using Alignment.Editions;

namespace Alignment.Scoring;

/// <summary>How far the English paper explains the Chinese one: the whole, each field, each clause.</summary>
/// <param name="Whole">All summaries together.</param>
/// <param name="Fields">Each field that holds a text.</param>
/// <param name="Clauses">Each clause with at least three known words.</param>
/// <param name="Exchanges">Pairs of fields that would fit better exchanged, the best first; no field stands in two.</param>
public sealed record PaperSupport(
    SupportScore Whole,
    ImmutableArray<(FieldName Field, SupportScore Score)> Fields,
    ImmutableArray<ClauseSupport> Clauses,
    ImmutableArray<FieldExchange> Exchanges);
