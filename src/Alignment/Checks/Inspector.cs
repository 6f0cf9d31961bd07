using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
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
        // One cause, one finding: what else would be said of a pair that is none, or beside a file that could not be
        // read, follows from that.
        bool canBeCompared = context.Pair.Fault == PairFault.None
            && CanBeRead(context.Pair.Source) && CanBeRead(context.Pair.Target);
        Check[] running =
            [.. checks.Where(check => check.Descriptor.MayPreventJudgement || (canBeCompared && !settings.Off.Contains(check.Descriptor.Id)))];
        return Fingerprint.MadeDistinct(
        [
            .. Found(context, running)
                .Where(finding => finding.PreventsJudgement
                    || (canBeCompared && !settings.Off.Contains(finding.Check.Id)))
                .Select(finding => WithLevel(finding, settings))
                .OrderBy(finding => string.Equals(finding.Place.Path, source, StringComparison.Ordinal) ? 0 : 1)
                .ThenBy(finding => finding.Place.Start.Line)
                .ThenBy(finding => finding.Place.Start.Column)
                .ThenBy(finding => finding.Check.Id, StringComparer.Ordinal),
        ]);
    }

    // Rules that look at one field at a time go through a paper together, while its texts are at hand.
    private static IEnumerable<Finding> Found(CheckContext context, Check[] running)
    {
        FieldCheck[] ofFields = [.. running.OfType<FieldCheck>()];
        Check[] others = [.. running.Where(check => check is not FieldCheck)];
        return Ordered.Map(context.Evidence.Papers, paper => OfPaper(paper, context, ofFields)).SelectMany(findings => findings)
            .Concat(ofFields.SelectMany(check => check.InspectEdition(context)))
            .Concat(Ordered.Map(others, check => check.Inspect(context).ToArray()).SelectMany(findings => findings));
    }

    private static List<Finding> OfPaper(PaperEvidence paper, CheckContext context, FieldCheck[] checks)
    {
        List<Finding> findings = [];
        foreach (FieldCheck check in checks)
        {
            check.Inspect(paper, context, findings);
        }

        return findings;
    }

    private static bool CanBeRead(Edition edition) => !edition.IsUnreadable || !edition.Papers.IsEmpty;

    // What prevents judgement stays what it is: an edition that could not be judged is never green.
    private static Finding WithLevel(Finding finding, CheckSettings settings) =>
        !finding.PreventsJudgement && settings.Levels.TryGetValue(finding.Check.Id, out Level level)
            ? finding with { Level = level }
            : finding;
}
