using System.Collections.Immutable;

namespace Alignment.Reporting;

/// <summary>Papers counted.</summary>
/// <param name="Source">Papers of the source.</param>
/// <param name="Target">Papers of the target.</param>
/// <param name="Aligned">Papers that both hold.</param>
/// <param name="Expected">Papers of the followed categories.</param>
/// <param name="Missing">Papers of those that the target lacks, a lost tail included.</param>
/// <param name="LostTail">Papers lost in a row at the end.</param>
/// <param name="Extra">Papers that the target alone holds.</param>
/// <param name="OutOfScope">Papers that the target lacks, of categories it does not follow.</param>
/// <param name="Abstracts">Aligned papers whose abstract is the same on both sides, white space aside.</param>
/// <param name="Categories">Each category of the source, or of the crawl where there is one.</param>
public sealed record SummaryRow(
    int Source, int Target, int Aligned, int Expected, int Missing, int LostTail, int Extra, int OutOfScope,
    CoverageRow Abstracts, ImmutableArray<CategoryRow> Categories);
