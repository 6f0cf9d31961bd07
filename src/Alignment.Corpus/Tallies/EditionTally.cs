using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alignment.Checks;
using Alignment.Corpus.Plans;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Pairing;
using Alignment.Reporting;
using Alignment.Scoring;

namespace Alignment.Corpus.Tallies;

/// <summary>Counts one judged pair of editions.</summary>
internal static class EditionTally
{
    /// <summary>What is kept of a judgement: of one that could not be made, its reason alone.</summary>
    public static TallyState Of(Judgement judgement, PlannedEdition planned)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(planned);
        if (judgement.Verdict.Outcome == Outcome.CannotJudge)
        {
            Finding blind = judgement.Findings.First(finding => finding.PreventsJudgement);
            string place = $"{blind.Place.Path}:{blind.Place.Start.Line.ToString(CultureInfo.InvariantCulture)}";
            return Unjudged(planned, blind.Check.Id, new($"{place}: {blind.Message.English}", $"{place}：{blind.Message.Chinese}"));
        }

        CorpusTally tally = new();
        EditionPair pair = judgement.Evidence.Pair;
        tally.Passed = judgement.Verdict.Outcome == Outcome.Pass ? 1 : 0;
        tally.Failed = 1 - tally.Passed;
        tally.SourcePapers = pair.Source.Papers.Length;
        tally.TargetPapers = pair.Target.Papers.Length;
        tally.ExtraPapers = pair.Extra.Count();
        tally.AddInputs(SHA256.HashData(Encoding.UTF8.GetBytes($"{pair.Source.Sha256}\n{pair.Target.Sha256}\n{pair.Crawl?.Sha256 ?? "-"}\n")));

        string day = planned.Date ?? pair.Target.Date ?? pair.Source.Date ?? "";
        GroupTally month = tally.Months[day.Length >= 7 ? day[..7] : ""];
        AddPapers(tally, month, pair);
        AddMeasures(tally, month, judgement);
        AddFindings(tally, month, judgement);
        tally.Terms.Add(judgement.Scores.Terms.Uses.Select(use => new TermState(
            use.Term.English, use.Fields,
            [.. use.Renderings.Select(rendering => new RenderingState(rendering.Text, Keys.Of(rendering.Standing), rendering.Fields))])));
        tally.Add(Worst(judgement, planned));
        return tally.State();
    }

    /// <summary>What is kept of a pair that could not be judged.</summary>
    public static TallyState Unjudged(PlannedEdition planned, string? rule, LocalText reason)
    {
        CorpusTally tally = new();
        tally.Add(new UnjudgedEdition(planned.Source.Path, planned.Target.Path, rule, reason.English, reason.Chinese));
        return tally.State();
    }

    private static void AddPapers(CorpusTally tally, GroupTally month, EditionPair pair)
    {
        foreach (GroupTally group in (GroupTally[])[tally.Total, month])
        {
            group.Editions++;
            group.Papers += pair.Aligned;
            group.Expected += pair.Loss.Expected;
            group.Missing += pair.Loss.Missing;
        }

        foreach (IGrouping<string, PaperPair> category in pair.Papers.GroupBy(paper => paper.Any.Category, StringComparer.Ordinal))
        {
            GroupTally group = tally.Categories[category.Key];
            group.Editions++;
            group.Papers += category.Count(paper => paper.Source is not null && paper.Target is not null);
        }

        foreach (CategoryScope scope in pair.Categories.Where(scope => scope.IsFollowed))
        {
            tally.Categories[scope.Category].Expected += scope.Expected;
            tally.Categories[scope.Category].Missing += scope.Expected - scope.Held;
        }
    }

    private static void AddMeasures(CorpusTally tally, GroupTally month, Judgement judgement)
    {
        EditionScores scores = judgement.Scores;
        foreach (FieldName field in judgement.Evidence.Papers.SelectMany(paper => paper.Fields).Select(field => field.Name).Distinct())
        {
            tally.Fields[field.Key()].Editions++;
        }

        for (int i = 0; i < judgement.Evidence.Papers.Length; i++)
        {
            PaperEvidence paper = judgement.Evidence.Papers[i];
            GroupTally category = tally.Categories[paper.Pair.Any.Category];
            foreach (FieldEvidence field in paper.Fields)
            {
                GroupTally own = tally.Fields[field.Name.Key()];
                if (scores.Lengths.TryGetValue((paper.Id, field.Name), out LengthScore? length))
                {
                    own.Papers++;
                    Add(length.Ratio, group => group.LengthRatio);
                    Add(scores.Contents[i]?[field.Name]?.Coverage.Share, group => group.Coverage);
                }

                Add(SupportOf(scores, i, field.Name)?.Support, group => group.Support);

                void Add(double? value, Func<GroupTally, Measure> measure)
                {
                    if (value is double number)
                    {
                        measure(tally.Total).Add(number);
                        measure(month).Add(number);
                        measure(category).Add(number);
                        measure(own).Add(number);
                    }
                }
            }
        }
    }

    // A finding about a whole edition or a group of papers counts in the total and its month; about a whole paper, also in its category.
    private static void AddFindings(CorpusTally tally, GroupTally month, Judgement judgement)
    {
        Dictionary<ArxivId, string> categories = CategoriesOf(judgement);
        foreach (IGrouping<string, Finding> rule in judgement.Findings.GroupBy(finding => finding.Check.Id, StringComparer.Ordinal))
        {
            tally.Total.Add(rule.Key, rule.Select(finding => finding.Level));
            month.Add(rule.Key, rule.Select(finding => finding.Level));
            foreach (IGrouping<string, Finding> category in rule
                .Where(finding => finding.Paper is ArxivId paper && categories.ContainsKey(paper))
                .GroupBy(finding => categories[finding.Paper!.Value], StringComparer.Ordinal))
            {
                tally.Categories[category.Key].Add(rule.Key, category.Select(finding => finding.Level));
            }

            foreach (IGrouping<FieldName, Finding> field in rule.Where(finding => finding.Field is not null).GroupBy(finding => finding.Field!.Value))
            {
                tally.Fields[field.Key.Key()].Add(rule.Key, field.Select(finding => finding.Level));
            }
        }
    }

    private static Dictionary<ArxivId, string> CategoriesOf(Judgement judgement)
    {
        Dictionary<ArxivId, string> categories = [];
        foreach (PaperPair paper in judgement.Evidence.Pair.Papers)
        {
            categories[paper.Id] = paper.Any.Category;
            if (paper.IsRenumbered)
            {
                categories.TryAdd(paper.Target!.Id, paper.Any.Category);
            }
        }

        foreach (Paper paper in judgement.Evidence.Pair.Crawl?.Papers ?? [])
        {
            categories.TryAdd(paper.Id, paper.Category);
        }

        return categories;
    }

    private static WorstFinding[] Worst(Judgement judgement, PlannedEdition planned)
    {
        Dictionary<ArxivId, int> places = [];
        for (int i = 0; i < judgement.Evidence.Papers.Length; i++)
        {
            places.TryAdd(judgement.Evidence.Papers[i].Id, i);
        }

        return [.. judgement.Findings.Select(finding => new WorstFinding(
            finding.Check.Id, Keys.Of(finding.Level), Math.Max(finding.Papers.Length, finding.Paper is null ? 0 : 1), Support(finding),
            planned.Target.Path, finding.Paper?.Value, finding.Field?.Key(), finding.Place.Path, finding.Place.Start.Line,
            finding.Place.Start.Column, finding.Message.English, finding.Fingerprint))];

        long? Support(Finding finding)
        {
            if (finding.Paper is not ArxivId paper || !places.TryGetValue(paper, out int place))
            {
                return null;
            }

            SupportScore? score = finding.Field is FieldName field
                ? SupportOf(judgement.Scores, place, field)
                : judgement.Scores.Support[place]?.Whole;
            return score is { KnownWords: > 0 } known ? Measure.Quantised(known.Standardised) : null;
        }
    }

    private static SupportScore? SupportOf(EditionScores scores, int paper, FieldName field)
    {
        foreach ((FieldName name, SupportScore score) in scores.Support[paper]?.Fields ?? [])
        {
            if (name == field && score.KnownWords > 0)
            {
                return score;
            }
        }

        return null;
    }
}
