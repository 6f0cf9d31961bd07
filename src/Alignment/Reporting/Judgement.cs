using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Languages.Segmentation;
using Alignment.Pairing;
using Alignment.Scoring;
using Alignment.Scoring.Terms;

namespace Alignment.Reporting;

/// <summary>One pair of editions, judged.</summary>
/// <param name="Evidence">The editions and what was extracted.</param>
/// <param name="Scores">The scores.</param>
/// <param name="Findings">What the checks report, in reading order.</param>
/// <param name="Verdict">What the gate says.</param>
/// <param name="Settings">What it was judged by.</param>
public sealed record Judgement(
    EditionEvidence Evidence,
    EditionScores Scores,
    ImmutableArray<Finding> Findings,
    Verdict Verdict,
    RunSettings Settings)
{
    /// <summary>The findings that people are shown: all of them, or those that the baseline does not hold.</summary>
    public ImmutableArray<Finding> Shown => Settings.ShowsNewOnly ? [.. Findings.Where(finding => !finding.IsKnown)] : Findings;

    /// <summary>The day of the editions, <c>yyyy-MM-dd</c>, as the name of the target gives it, or else that of the source; null where neither does.</summary>
    public string? Date => Evidence.Pair.Target.Date ?? Evidence.Pair.Source.Date;

    /// <summary>The report, once it is made and the texts are let go; null before.</summary>
    public Report? Settled { get; private init; }

    /// <summary>The same judgement with its report made and the texts of its editions let go, so that many fit into memory.</summary>
    /// <remarks>Findings, verdict, report and what is known of the files stay; no paper, text, evidence or score of one does.</remarks>
    public Judgement Settle()
    {
        if (Settled is not null)
        {
            return this;
        }

        EditionPair pair = Evidence.Pair;
        return this with
        {
            Settled = ReportBuilder.Build(this),
            Evidence = new(
                pair with
                {
                    Source = Emptied(pair.Source),
                    Target = Emptied(pair.Target),
                    Crawl = pair.Crawl is null ? null : Emptied(pair.Crawl),
                    Twin = pair.Twin is null ? null : Emptied(pair.Twin),
                    Papers = [],
                },
                []),
            Scores = Scores with
            {
                Support = [],
                Contents = [],
                Terms = TermScores.None,
                Tokens = ImmutableDictionary<(ArxivId, FieldName), TokenScore>.Empty,
                Lengths = ImmutableDictionary<(ArxivId, FieldName), LengthScore>.Empty,
            },
        };
    }

    private static Edition Emptied(Edition edition) => edition with { Papers = [], Repeated = [], Contents = [] };

    /// <summary>Reads, pairs and judges two editions: the whole way through the house.</summary>
    /// <param name="source">The English edition.</param>
    /// <param name="target">The Chinese edition.</param>
    /// <param name="crawl">The raw crawl, if it is at hand.</param>
    /// <param name="settings">Everything that can be set.</param>
    /// <param name="twin">The target edition's other file, to be compared with it; none unless given.</param>
    public static Judgement Of(
        EditionSource source, EditionSource target, EditionSource? crawl, RunSettings settings, EditionSource? twin = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Edition? crawlEdition = crawl is null ? null : EditionReader.Read(crawl, settings.Reader);
        Task<Edition> reading = Task.Run(() => EditionReader.Read(target, settings.Reader));
        Edition sourceEdition = EditionReader.Read(source, settings.Reader);
        Edition targetEdition = reading.GetAwaiter().GetResult();
        EditionPair pair = EditionPairer.Pair(sourceEdition, targetEdition, crawlEdition, settings.Pairing) with
        {
            Twin = twin is null ? null : EditionReader.Read(twin, settings.Reader),
        };
        Lexicon lexicon = settings.Lexicon;
        KnownWordExtractor known = new(lexicon, new JiebaSegmenter(findsNewWords: false));
        EditionEvidence evidence = new EvidenceExtractor(settings.Failures, known).Extract(pair);
        EditionScores scores = EditionScorer.Score(evidence, lexicon, settings.Tokens, settings.Terms);
        CheckContext context = new(evidence, scores, settings.Checks)
        {
            Readings = pair.Fault == PairFault.None ? settings.Past?.Read(evidence, scores) ?? [] : [],
        };
        ImmutableArray<Finding> findings = settings.Baseline.Mark(Inspector.Inspect(context, CheckCatalog.All), pair.Target.Date ?? pair.Source.Date);
        return new(evidence, scores, findings, Verdict.Of(context, findings, settings.Gate), settings);
    }
}
