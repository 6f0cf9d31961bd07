using System.Collections.Immutable;

namespace Alignment.Corpus.Tallies;

/// <summary>What is kept of judged editions: whole numbers only, so that sums do not depend on any order.</summary>
/// <param name="Passed">Pairs of editions within every budget.</param>
/// <param name="Failed">Pairs that the gate stopped.</param>
/// <param name="SourcePapers">Papers of the English editions.</param>
/// <param name="TargetPapers">Papers of the Chinese editions.</param>
/// <param name="ExtraPapers">Papers of the Chinese editions that the English ones lack.</param>
/// <param name="Inputs">
/// Sum, modulo 2^256 and in hex, of one SHA-256 a pair over those of its files: the same for the same contents in any order.
/// </param>
/// <param name="Total">Everything.</param>
/// <param name="Months">The same by month of the edition, <c>yyyy-MM</c>, in ordinal order.</param>
/// <param name="Categories">The same by main category of the paper.</param>
/// <param name="Fields">The same by field.</param>
/// <param name="Terms">How terms are rendered, by term.</param>
/// <param name="Worst">The worst findings of each rule, the worst first.</param>
/// <param name="Unjudged">Pairs that could not be judged, by name; nothing else is counted of them.</param>
internal sealed record TallyState(
    long Passed, long Failed, long SourcePapers, long TargetPapers, long ExtraPapers, string Inputs,
    GroupState Total, ImmutableArray<GroupState> Months, ImmutableArray<GroupState> Categories, ImmutableArray<GroupState> Fields,
    ImmutableArray<TermState> Terms, ImmutableArray<WorstFinding> Worst, ImmutableArray<UnjudgedEdition> Unjudged);
