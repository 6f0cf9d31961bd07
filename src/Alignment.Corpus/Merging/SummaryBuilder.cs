using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Corpus.Tallies;
using Alignment.Reporting;

namespace Alignment.Corpus.Merging;

/// <summary>Makes the summary of what was counted.</summary>
internal static class SummaryBuilder
{
    private const int Decimals = 4;
    private const double Unit = 1e6;

    private static readonly Dictionary<string, string> Names = CheckCatalog.All
        .Select(check => check.Descriptor).ToDictionary(check => check.Id, check => check.Name, StringComparer.Ordinal);

    /// <summary>The summary.</summary>
    /// <param name="tally">What was counted.</param>
    /// <param name="signature">What it was judged by.</param>
    /// <param name="planned">Pairs of editions of the plan.</param>
    public static CorpusSummary Build(CorpusTally tally, string signature, long planned)
    {
        TallyState state = tally.State();
        long missing = planned - state.Passed - state.Failed - state.Unjudged.Length;
        return new()
        {
            Schema = CorpusSummary.CurrentSchema,
            Tool = ToolRow.Current,
            Signature = signature,
            Inputs = state.Inputs,
            IsComplete = missing == 0,
            Editions = new(planned, state.Passed, state.Failed, state.Unjudged.Length, missing),
            Papers = new(state.SourcePapers, state.TargetPapers, state.Total.Papers, state.Total.Expected, state.Total.Missing, state.ExtraPapers),
            Total = Group("", tally.Total),
            Months = Groups(tally.Months),
            Categories = Groups(tally.Categories),
            Fields = Groups(tally.Fields),
            Terms = [.. state.Terms.OrderByDescending(term => term.Fields).ThenBy(term => term.Term, StringComparer.Ordinal).Select(Term)],
            Worst = [.. state.Worst.Select(Worst)],
            Unjudged = [.. state.Unjudged.Select(edition => new UnjudgedRow(
                edition.Source, edition.Target, edition.Rule, edition.Message, edition.MessageChinese))],
        };
    }

    private static ImmutableArray<GroupRow> Groups(GroupTallies groups) => [.. groups.All.Select(group => Group(group.Key, group.Value))];

    private static GroupRow Group(string key, GroupTally group) => new(
        key, group.Editions, group.Papers, group.Expected, group.Missing,
        [.. group.State(key).Rules.Select(rule => new RuleCounts(rule.Rule, NameOf(rule.Rule), rule.Editions, rule.Errors, rule.Warnings, rule.Notes))],
        Row(group.LengthRatio), Row(group.Coverage), Row(group.Support));

    private static MeasureRow Row(Measure measure) => new(
        measure.Count, Rounded(measure.Mean), Rounded(measure.StandardDeviation), Rounded(measure.Least),
        Quantile(measure, 0.01), Quantile(measure, 0.05), Quantile(measure, 0.25), Quantile(measure, 0.5),
        Quantile(measure, 0.75), Quantile(measure, 0.95), Quantile(measure, 0.99), Rounded(measure.Most));

    private static double? Quantile(Measure measure, double share) => Rounded(measure.Quantile(share));

    private static CorpusTermRow Term(TermState term)
    {
        ImmutableArray<CorpusRenderingRow> renderings =
        [
            .. term.Renderings
                .OrderByDescending(rendering => rendering.Fields)
                .ThenBy(rendering => rendering.Text, StringComparer.Ordinal)
                .ThenBy(rendering => rendering.Standing, StringComparer.Ordinal)
                .Select(rendering => new CorpusRenderingRow(rendering.Text, rendering.Standing, rendering.Fields)),
        ];
        return new(term.Term, term.Fields, Rounded((double)renderings[0].Fields / term.Fields)!.Value, renderings);
    }

    private static WorstRow Worst(WorstFinding finding) => new(
        finding.Rule, NameOf(finding.Rule), finding.Level, finding.Papers, Rounded(finding.Support / Unit), finding.Edition, finding.Paper,
        finding.Field, finding.Path, finding.Line, finding.Column, finding.Message, finding.Fingerprint);

    // A shard may have been judged by a newer version that has more rules.
    private static string NameOf(string rule) => Names.GetValueOrDefault(rule, "");

    private static double? Rounded(double? value) => value is double number ? Math.Round(number, Decimals) + 0.0 : null;
}
