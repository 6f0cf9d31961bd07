using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Text;

namespace Alignment.Scoring;

/// <summary>Finds papers whose summaries another paper of the edition explains better than their own.</summary>
public static class MispairingDetector
{
    // The right paper explains the whole record best in practically every held-out paper; asking for eight known words and
    // unusually little support keeps very short records and unknown subjects out: reports/calibration.md, "Mispaired".
    private const int FewestWords = 8;

    private static double Unusual => -Thresholds.Of("ALN301", "whole");

    private const double WholesaleShare = 0.5;
    private const int FewestWholesale = 5;

    /// <summary>Finds the mispaired papers of an edition.</summary>
    /// <param name="evidence">The papers.</param>
    /// <param name="support">Their support, in the same order.</param>
    public static Mispairing Detect(EditionEvidence evidence, ImmutableArray<PaperSupport?> support)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        Dictionary<ArxivId, PaperEvidence> byId = evidence.Papers.ToDictionary(paper => paper.Id);
        int scored = 0;
        List<(PaperEvidence Paper, ArxivId Right)> found = [];
        foreach ((PaperEvidence paper, PaperSupport? score) in evidence.Papers.Zip(support))
        {
            scored += score is null ? 0 : 1;
            if (score is not null && score.Whole.Standardised < Unusual && IsRivals(paper, score, byId))
            {
                found.Add((paper, score.Whole.Rival!.Paper));
            }
        }

        bool isWholesale = found.Count >= FewestWholesale && found.Count >= WholesaleShare * scored;
        return new(
            found.ToImmutableDictionary(pair => pair.Paper.Id, pair => pair.Right), isWholesale, isWholesale ? ShiftOf(found, byId) : null);
    }

    /// <summary>Whether another paper explains a paper's summaries better than its own, however much support they have.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="score">Its support.</param>
    /// <param name="byId">All papers of the edition.</param>
    public static bool IsRivals(PaperEvidence paper, PaperSupport score, IReadOnlyDictionary<ArxivId, PaperEvidence> byId)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(byId);
        return score.Whole is { Rival: Rival rival, KnownWords: >= FewestWords, Margin: > 0 }
            && !SharesMore(paper, paper.TargetTexts, byId[rival.Paper]);
    }

    /// <summary>
    /// Whether a text shares more names and figures with its own paper than with a rival. They speak for the pairing as
    /// it is where the lexicon knows little: of a field of science it was not learned from.
    /// </summary>
    public static bool SharesMore(PaperEvidence paper, IEnumerable<TextEvidence> texts, PaperEvidence rival)
    {
        HashSet<string> tokens = [.. texts.SelectMany(text => LatinTokens.Of(text.Text))];
        HashSet<string> own = EnglishTokens(paper);
        HashSet<string> others = EnglishTokens(rival);
        return tokens.Count(own.Contains) > tokens.Count(others.Contains);
    }

    private static HashSet<string> EnglishTokens(PaperEvidence paper)
    {
        Paper entry = paper.Pair.Source ?? paper.Pair.Any;
        IEnumerable<string> summaries = paper.Fields.Select(field => field.Source?.Text ?? "");
        return [.. summaries.Append(entry.Title).Append(entry[FieldName.Abstract]?.Text ?? "").SelectMany(LatinTokens.Of)];
    }

    // The commonest distance, in target order, between where a text stands and where its paper stands.
    private static int? ShiftOf(List<(PaperEvidence Paper, ArxivId Right)> pairs, Dictionary<ArxivId, PaperEvidence> byId)
    {
        List<int> steps =
        [
            .. pairs.Where(pair => byId[pair.Right].Pair.Target is not null)
                .Select(pair => pair.Paper.Pair.Target!.Position - byId[pair.Right].Pair.Target!.Position),
        ];
        if (steps.Count == 0)
        {
            return null;
        }

        KeyValuePair<int, int> commonest = steps.CountBy(step => step).OrderByDescending(step => step.Value).ThenBy(step => step.Key).First();
        return 2 * commonest.Value > pairs.Count ? commonest.Key : null;
    }
}
