using System.Collections.Immutable;

namespace Alignment.Reporting;

/// <summary>How steadily the target renders the terms of the English papers.</summary>
/// <param name="Consistency">Fields with the rendering most used in the edition, among those with any, over all terms in two or more fields.</param>
/// <param name="Categories">The same by category.</param>
/// <param name="Terms">Every term found with a rendering, those in most fields first.</param>
public sealed record TermsRow(
    CoverageRow Consistency, ImmutableArray<CategoryConsistencyRow> Categories, ImmutableArray<TermRow> Terms);
