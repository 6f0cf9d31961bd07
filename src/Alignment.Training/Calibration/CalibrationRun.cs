using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Scoring;

namespace Alignment.Training.Calibration;

/// <summary>What the library measures on editions as they are, and on the same with faults planted.</summary>
/// <param name="Clean">Every paper as it is.</param>
/// <param name="Planted">Every paper of the editions with faults.</param>
internal sealed record CalibrationRun(IReadOnlyList<PaperSigns> Clean, IReadOnlyList<PaperSigns> Planted)
{
    /// <summary>Where the choice of what is planted begins when thresholds are set.</summary>
    public const int SettingSeed = 20260401;

    /// <summary>The same when they are judged.</summary>
    public const int JudgingSeed = 20260601;

    /// <summary>Number of fields of the clean papers.</summary>
    public int Fields => Clean.Sum(paper => paper.Fields.Length);

    /// <summary>Measures editions: the same on any number of threads.</summary>
    /// <param name="editions">The editions.</param>
    /// <param name="lexicon">A lexicon not learned from them.</param>
    /// <param name="seed">Where the choice of what is planted begins.</param>
    public static CalibrationRun Of(IReadOnlyList<RecordEdition> editions, Lexicon lexicon, int seed)
    {
        // Repeatable, not secret.
        Random random = new(seed);
        List<PaperSigns> clean = [];
        List<PaperSigns> planted = [];
        foreach (RecordEdition edition in editions)
        {
            clean.AddRange(Measure(PlantedEdition.Clean(edition), lexicon));
            planted.AddRange(Measure(PlantedEdition.Plant(edition, random), lexicon));
        }

        return new(clean, planted);
    }

    private static IEnumerable<PaperSigns> Measure(PlantedEdition planted, Lexicon lexicon)
    {
        EditionEvidence evidence = planted.Edition.Evidence(lexicon);
        return PaperSigns.Of(planted, evidence, new SupportScorer(lexicon).Score(evidence));
    }
}
