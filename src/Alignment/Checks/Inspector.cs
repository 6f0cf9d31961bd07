using System.Collections.Immutable;
using Alignment.Pairing;

namespace Alignment.Checks;

/// <summary>Runs checks and puts their findings in reading order.</summary>
public static class Inspector
{
    /// <summary>Runs the checks that are on.</summary>
    /// <returns>Findings by file (source first), line, column and rule: the same on any number of threads.</returns>
    public static ImmutableArray<Finding> Inspect(CheckContext context, IEnumerable<Check> checks)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(checks);
        CheckSettings settings = context.Settings;
        string source = context.Pair.Source.Path;
        // What else would be said of a pair that is none follows from that one fault.
        bool canBeCompared = context.Pair.Fault == PairFault.None;
        return
        [
            .. checks
                .Where(check => !settings.Off.Contains(check.Descriptor.Id))
                .SelectMany(check => check.Inspect(context))
                .Where(finding => finding.PreventsJudgement || canBeCompared)
                .Select(finding => WithLevel(finding, settings))
                .OrderBy(finding => string.Equals(finding.Place.Path, source, StringComparison.Ordinal) ? 0 : 1)
                .ThenBy(finding => finding.Place.Start.Line)
                .ThenBy(finding => finding.Place.Start.Column)
                .ThenBy(finding => finding.Check.Id, StringComparer.Ordinal),
        ];
    }

    // What prevents judgement stays what it is: an edition that could not be judged is never green.
    private static Finding WithLevel(Finding finding, CheckSettings settings) =>
        !finding.PreventsJudgement && settings.Levels.TryGetValue(finding.Check.Id, out Level level)
            ? finding with { Level = level }
            : finding;
}
