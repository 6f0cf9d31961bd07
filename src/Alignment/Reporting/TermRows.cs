using Alignment.Editions;
using Alignment.Scoring.Terms;
using Alignment.Text;

namespace Alignment.Reporting;

/// <summary>How the terms of the English papers are rendered.</summary>
internal static class TermRows
{
    /// <summary>The rows of an edition.</summary>
    public static TermsRow Of(Judgement judgement)
    {
        TermScores scores = judgement.Scores.Terms;
        Dictionary<ArxivId, Paper> papers = judgement.Evidence.Papers
            .Where(paper => paper.Pair.Target is not null)
            .ToDictionary(paper => paper.Id, paper => paper.Pair.Target!);
        return new(
            CoverageRow.Of(scores.Consistency),
            [.. scores.Categories.Select(category => new CategoryConsistencyRow(category.Category, CoverageRow.Of(category.Fields)))],
            [.. scores.Uses.Select(use => new TermRow(
                use.Term.English, use.Fields, Rounding.Of(use.Consistency), [.. use.Renderings.Select(rendering => Row(rendering, papers))]))]);
    }

    private static RenderingRow Row(RenderingUse rendering, Dictionary<ArxivId, Paper> papers)
    {
        TermPlace first = rendering.First;
        TextPosition position = papers[first.Paper][first.Field]!.PositionOf(first.Span.Start);
        return new(
            rendering.Text, Keys.Of(rendering.Standing), rendering.Fields,
            first.Paper.Value, first.Field.Key(), position.Line, position.Column);
    }
}
