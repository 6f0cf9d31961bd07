using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Pairing;

namespace Alignment.Scoring.Terms.Mining;

/// <summary>Gathers papers to mine from pairs of editions; a paper that several editions hold counts once.</summary>
/// <param name="extractor">Tells texts from placeholders and from what is left in English.</param>
public sealed class MiningPapers(EvidenceExtractor extractor)
{
    private readonly HashSet<ArxivId> _seen = [];
    private readonly List<MiningPaper> _papers = [];

    /// <summary>The papers so far, in the order they were added.</summary>
    public IReadOnlyList<MiningPaper> Papers => _papers;

    /// <summary>Adds the papers of a pair of editions that have a text in both languages.</summary>
    public void Add(EditionPair pair)
    {
        foreach (PaperEvidence paper in extractor.Extract(pair).Papers)
        {
            MiningField[] fields =
                [.. paper.Fields.Where(field => field.IsAligned).Select(field => new MiningField(field.Source!.Text, field.Target!.Text))];
            if (fields.Length > 0 && _seen.Add(paper.Id))
            {
                Paper source = paper.Pair.Source!;
                _papers.Add(new(source.Title, source[FieldName.Abstract]?.Text ?? "", [.. fields]));
            }
        }
    }
}
