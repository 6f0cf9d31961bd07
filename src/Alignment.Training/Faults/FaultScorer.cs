using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Training.Faults;

/// <summary>Judges editions with planted faults and compares the findings with what was planted.</summary>
public sealed class FaultScorer
{
    // A rule that rings more often than this on untouched text tells nobody anything.
    private const double AlarmsAllowed = 2.0 / 55;
    private const int FieldsOfPaper = 5;

    private readonly EditionSource _english;
    private readonly RunSettings _settings;
    private readonly HashSet<Ring> _before;
    private readonly HashSet<string> _noisy;

    /// <summary>A scorer of damaged copies of one edition.</summary>
    /// <param name="english">The source.</param>
    /// <param name="clean">The untouched target.</param>
    /// <param name="settings">What all are judged by.</param>
    public FaultScorer(EditionSource english, EditionSource clean, RunSettings settings)
    {
        _english = english;
        _settings = settings;
        _before = [.. Rings(clean, out int papers)];
        double allowed = Math.Max(2, AlarmsAllowed * FieldsOfPaper * papers);
        _noisy = [.. _before.GroupBy(ring => ring.Rule).Where(group => group.Count() > allowed).Select(group => group.Key)];
    }

    /// <summary>The verdict on every fault of a folder that <c>plant-faults</c> wrote, in the order of its <c>truth.jsonl</c>.</summary>
    public static ImmutableArray<FaultVerdict> Score(string folder)
    {
        string english = Directory.GetFiles(folder, PlantFaultsCommand.EnglishName + ".*").Order(StringComparer.Ordinal).FirstOrDefault()
            ?? throw new InvalidDataException($"{folder}: no English edition; run plant-faults first");
        EditionSource Named(string name) => EditionSource.Of(Path.Combine(folder, name));
        FaultScorer scorer = new(EditionSource.Of(english), Named(PlantFaultsCommand.CleanName), new RunSettings());
        return
        [
            .. File.ReadLines(Path.Combine(folder, PlantFaultsCommand.TruthName)).Select(PlantedFault.Read)
                .GroupBy(fault => fault.Edition)
                .SelectMany(faults => scorer.Score(Named(faults.Key), [.. faults])),
        ];
    }

    /// <summary>The verdict on the faults of one damaged edition.</summary>
    public ImmutableArray<FaultVerdict> Score(EditionSource damaged, ImmutableArray<PlantedFault> faults)
    {
        List<Ring> rings =
        [
            .. Rings(damaged, out _).Where(ring => !_before.Contains(ring with { IsLoud = true }) && !_before.Contains(ring with { IsLoud = false })),
        ];
        return [.. faults.Select(fault => Judge(fault, rings))];
    }

    private FaultVerdict Judge(PlantedFault fault, List<Ring> rings)
    {
        HashSet<string> whole = [.. fault.Places.Where(place => place.Field is null).Select(place => place.Id)];
        List<Ring> here =
        [
            .. rings.Where(ring => ring.Paper is not null && (whole.Contains(ring.Paper)
                || fault.Places.Any(place => place.Id == ring.Paper && (ring.Field is null || ring.Field == place.Field)))),
        ];
        return new(
            fault,
            here.Any(ring => !_noisy.Contains(ring.Rule)),
            here.Any(ring => ring.IsLoud),
            string.Join(' ', here.Select(ring => ring.Rule).Distinct().Order(StringComparer.Ordinal)));
    }

    private List<Ring> Rings(EditionSource chinese, out int papers)
    {
        Judgement judgement = Judgement.Of(_english, chinese, null, _settings);
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
