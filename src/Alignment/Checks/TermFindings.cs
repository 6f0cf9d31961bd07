using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Languages.Terms;
using Alignment.Scoring.Terms;

namespace Alignment.Checks;

/// <summary>What the rules about terms share: which mentions are judged, where they stand, what they are compared with.</summary>
internal sealed class TermFindings(CheckContext context)
{
    private readonly Dictionary<ArxivId, Paper> _papers = context.Evidence.Papers
        .Where(paper => paper.Pair.Target is not null)
        .ToDictionary(paper => paper.Id, paper => paper.Pair.Target!);

    private readonly Dictionary<Term, TermUse> _uses = context.Scores.Terms.Uses
        .ToDictionary(use => use.Term, (IEqualityComparer<Term>)ReferenceEqualityComparer.Instance);

    /// <summary>The mentions, those under the wrong paper left out.</summary>
    public IEnumerable<TermMention> Judged => context.Scores.Terms.Mentions
        .Where(mention => !context.Scores.Mispairing.Concerns(mention.Place.Paper));

    /// <summary>How the edition renders the term of a mention.</summary>
    public TermUse Use(Term term) => _uses[term];

    /// <summary>Where a rendering stands in the file.</summary>
    public Place Place(TermPlace place) =>
        Checks.Place.In(context.Pair.Target.Path, _papers[place.Paper][place.Field]!, place.Span);

    /// <summary>What a finding is about, with every rendering of the edition, its count and one place of it.</summary>
    public FindingSubject Subject(TermMention mention) => new(Side.Target, mention.Place.Paper, mention.Place.Field)
    {
        Key = mention.Term.English + " " + mention.Rendering,
        Evidence = [mention.Rendering, .. Renderings(Use(mention.Term))],
        Related = null,
    };

    private IEnumerable<string> Renderings(TermUse use) => use.Renderings.Select(rendering =>
    {
        Place place = Place(rendering.First);
        return FormattableString.Invariant(
            $"{rendering.Text}: {rendering.Fields} of {use.Fields}, {rendering.First.Paper.Value} {rendering.First.Field.Key()} {place.Start.Line}:{place.Start.Column}");
    });
}
