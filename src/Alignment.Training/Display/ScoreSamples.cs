using System.Collections.Immutable;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Reporting;
using Alignment.Training.Calibration;
using Alignment.Training.Faults;
using Alignment.Training.Precision;

namespace Alignment.Training.Display;

/// <summary>Papers as published and with one fault of every kind, as the display score sees them.</summary>
internal static class ScoreSamples
{
    private const int PapersForOneFault = 6;

    // Nothing of the text is left to be scored, or the fault is not in it.
    private static readonly string[] NotOfText = ["missing-field", "missing-paper", "id-altered", "title-altered"];

    /// <summary>All samples of some editions.</summary>
    public static ImmutableArray<ScoredPaper> Of(IEnumerable<RecordEdition> editions, int seed, RunSettings settings) =>
        [.. editions.SelectMany(edition => Of(edition, seed, settings))];

    private static IEnumerable<ScoredPaper> Of(RecordEdition edition, int seed, RunSettings settings)
    {
        EditionSource english = JudgedRecords.English(edition);
        EditionSource chinese = JudgedRecords.Source("target", JudgedRecords.Chinese(edition));
        Judgement clean = Judgement.Of(english, chinese, null, settings);
        DisplayScores scores = new(clean);
        foreach (PaperEvidence paper in clean.Evidence.Papers)
        {
            yield return Sample(clean, scores, paper.Id, "", []);
        }

        FaultPlanter planter = new(EditionReader.Read(english), EditionReader.Read(chinese), seed);
        int copies = Math.Max(1, edition.Records.Length / PapersForOneFault);
        foreach (FaultKind kind in FaultKinds.All.Where(kind => !kind.IsHarmless && !NotOfText.Contains(kind.Name, StringComparer.Ordinal)))
        {
            foreach (DamagedEdition damaged in planter.Plant(kind, copies))
            {
                Judgement judgement = Judgement.Of(english, JudgedRecords.Source("target", damaged.Papers), null, settings);
                DisplayScores own = new(judgement);
                foreach (PlantedFault fault in damaged.Faults.Where(fault => !fault.IsHidden))
                {
                    foreach (var places in fault.Places.GroupBy(place => place.Id))
                    {
                        ScoredPaper sample = Sample(judgement, own, ArxivId.Parse(places.Key), kind.Name, [.. places.Select(place => place.Field)]);
                        if (sample.Fields.Any(field => field.IsDamaged))
                        {
                            yield return sample;
                        }
                    }
                }
            }
        }
    }

    private static ScoredPaper Sample(Judgement judgement, DisplayScores scores, ArxivId id, string kind, HashSet<FieldName?> damaged)
    {
        int index = Enumerable.Range(0, judgement.Evidence.Papers.Length).First(i => judgement.Evidence.Papers[i].Id == id);
        return new(kind,
        [
            .. judgement.Evidence.Papers[index].Fields.Where(field => FieldEvidence.StateOf(field.Target) == FieldState.Text)
                .Select(field => (field.Name, scores.Signs(index, field.Name), damaged.Contains(null) || damaged.Contains(field.Name))),
        ]);
    }
}
