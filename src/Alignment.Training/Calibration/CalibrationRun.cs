using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Scoring;

namespace Alignment.Training.Calibration;

/// <summary>What the library measures on editions as they are, and on the same with faults planted.</summary>
/// <param name="Clean">Every paper as it is.</param>
/// <param name="Planted">Every paper of the editions with faults.</param>
internal sealed record CalibrationRun(IReadOnlyList<PaperSigns> Clean, IReadOnlyList<PaperSigns> Planted)
{
    /// <summary>Where the choice of what is planted begins.</summary>
    public const int Seed = 20260401;

    /// <summary>Measures editions: the same on any number of threads.</summary>
    public static CalibrationRun Of(IReadOnlyList<RecordEdition> editions, Lexicon lexicon)
    {
        // Repeatable, not secret.
        Random random = new(Seed);
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
