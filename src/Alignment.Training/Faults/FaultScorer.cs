using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Training.Faults;

/// <summary>Judges the editions that <c>plant-faults</c> wrote and compares the findings with what was planted.</summary>
public static class FaultScorer
{
    // A rule that rings more often than this on untouched text tells nobody anything.
    private const double AlarmsAllowed = 2.0 / 55;
    private const int FieldsOfPaper = 5;

    /// <summary>The verdict on every fault of a folder, in the order of its <c>truth.jsonl</c>.</summary>
    public static ImmutableArray<FaultVerdict> Score(string folder)
    {
        string english = Directory.GetFiles(folder, PlantFaultsCommand.EnglishName + ".*").Order(StringComparer.Ordinal).FirstOrDefault()
            ?? throw new InvalidDataException($"{folder}: no English edition; run plant-faults first");
        RunSettings settings = new();
        List<Ring> clean = Rings(english, Path.Combine(folder, PlantFaultsCommand.CleanName), settings, out int papers);
        double allowed = Math.Max(2, AlarmsAllowed * FieldsOfPaper * papers);
        HashSet<Ring> before = [.. clean];
        HashSet<string> noisy = [.. before.GroupBy(ring => ring.Rule).Where(group => group.Count() > allowed).Select(group => group.Key)];

        List<FaultVerdict> verdicts = [];
        foreach (var faults in File.ReadLines(Path.Combine(folder, PlantFaultsCommand.TruthName)).Select(PlantedFault.Read)
            .GroupBy(fault => fault.Edition))
        {
            List<Ring> rings = Rings(english, Path.Combine(folder, faults.Key), settings, out _);
            verdicts.AddRange(faults.Select(fault => Judge(fault, rings.Where(ring => !before.Contains(ring with { IsLoud = true })
                && !before.Contains(ring with { IsLoud = false })), noisy)));
        }

        return [.. verdicts];
    }

    private static FaultVerdict Judge(PlantedFault fault, IEnumerable<Ring> rings, HashSet<string> noisy)
    {
        HashSet<string> whole = [.. fault.Places.Where(place => place.Field is null).Select(place => place.Id)];
        List<Ring> here =
        [
            .. rings.Where(ring => ring.Paper is not null && (whole.Contains(ring.Paper)
                || fault.Places.Any(place => place.Id == ring.Paper && (ring.Field is null || ring.Field == place.Field)))),
        ];
        return new(
            fault,
            here.Any(ring => !noisy.Contains(ring.Rule)),
            here.Any(ring => ring.IsLoud),
            string.Join(' ', here.Select(ring => ring.Rule).Distinct().Order(StringComparer.Ordinal)));
    }

    private static List<Ring> Rings(string english, string chinese, RunSettings settings, out int papers)
    {
        Judgement judgement = Judgement.Of(EditionSource.Of(english), EditionSource.Of(chinese), null, settings);
        papers = judgement.Evidence.Pair.Target.Papers.Length;
        return
        [
            .. judgement.Findings.SelectMany(finding =>
            {
                bool isLoud = finding.Level is Level.Error or Level.Warning;
                IEnumerable<ArxivId> ids = finding.Paper is ArxivId id ? [id, .. finding.Papers] : finding.Papers;
                return ids.Select(paper => new Ring(paper.Value, finding.Field, finding.Check.Name, isLoud));
            }),
        ];
    }

    private sealed record Ring(string? Paper, FieldName? Field, string Rule, bool IsLoud);
}
