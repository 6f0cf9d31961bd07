using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Gate;
using Alignment.History.Store;
using Alignment.Pairing;
using Alignment.Reporting;

namespace Alignment.History.Replays;

/// <summary>Says which editions of a history some settings would have stopped, from what was stored of them.</summary>
/// <remarks>
/// Levels, rules that are off, the budgets for missing papers, a lost tail, errors and warnings, and <c>failOn</c> are replayed exactly; other
/// budgets by findings rather than papers. What needs the
/// texts again (a rule that was off then, another threshold of a rule, another scope) is said in a note.
/// </remarks>
public static class Replayer
{
    /// <summary>Replays settings.</summary>
    /// <param name="editions">The editions.</param>
    /// <param name="findings">What was found in them.</param>
    /// <param name="settings">The settings to try.</param>
    public static ReplayReport Replay(
        IReadOnlyList<StoredEdition> editions, IReadOnlyList<StoredFinding> findings, RunSettings settings)
    {
        ArgumentNullException.ThrowIfNull(editions);
        ArgumentNullException.ThrowIfNull(settings);
        ILookup<long, StoredFinding> found = findings.ToLookup(finding => finding.Edition);
        ReplayedEdition[] stops = [.. editions.Select(edition => Replay(edition, found[edition.Id], settings)).OfType<ReplayedEdition>()];
        return new(
            ReplayReport.CurrentSchema, editions.Count, stops.Length, editions.Count(edition => edition.Outcome != "pass"),
            [.. ReplayNotes.Of(editions, settings).Select(note => note.English)], [.. stops]);
    }

    private static ReplayedEdition? Replay(StoredEdition edition, IEnumerable<StoredFinding> findings, RunSettings settings)
    {
        (StoredFinding Finding, Level Level)[] kept =
        [
            .. findings
                .Where(finding => finding.Prevents || !settings.Checks.Off.Contains(finding.Rule))
                .Select(finding => (finding, LevelOf(finding, edition, settings))),
        ];
        GatePolicy policy = settings.Gate;
        bool isBlind = kept.Any(one => one.Finding.Prevents);
        HashSet<string> over =
        [
            .. kept.Select(one => (Budget: policy.BudgetOf(one.Finding.Rule, one.Level), one.Finding))
                .Where(counted => counted.Budget is not null)
                .GroupBy(counted => counted.Budget!, counted => counted.Finding)
                .Where(budget => IsExceeded(budget.Key, [.. budget], edition.Figures, policy))
                .Select(budget => budget.Key),
        ];
        return !isBlind && over.Count == 0 ? null : new(
            edition.Date, edition.Target, edition.Label, isBlind ? "cannot-judge" : "fail", Count(kept, Level.Error), Count(kept, Level.Warning),
            [
                .. kept.Where(one => isBlind ? one.Finding.Prevents : policy.BudgetOf(one.Finding.Rule, one.Level) is string budget && over.Contains(budget))
                    .GroupBy(one => one.Finding.Name, StringComparer.Ordinal)
                    .Select(rule => FormattableString.Invariant($"{rule.Key} {rule.Sum(one => one.Finding.Count)}")),
            ]);
    }

    // What was stored are findings: where a budget counts papers, a paper with two findings of a rule counts as two.
    private static bool IsExceeded(string budget, StoredFinding[] findings, EditionFigures figures, GatePolicy policy)
    {
        int count = findings.Sum(finding => finding.Count);
        if (budget == BudgetKind.Errors.Name || budget == BudgetKind.Warnings.Name)
        {
            return count > (budget == BudgetKind.Errors.Name ? policy.AllowedErrors : policy.AllowedWarnings);
        }

        bool isTail = budget == BudgetKind.LostTail.Name || BudgetKind.LostTail.Rules.Contains(budget);
        bool isLoss = isTail || BudgetKind.MissingPapers.Rules.Contains(budget);
        int papers = isTail ? figures.LostTail : count;
        int all = isLoss ? figures.Expected : figures.Published;
        return policy.LimitOf(budget) is BudgetLimit limit
            && (budget == BudgetKind.MissingPapers.Name ? ScatteredShare(figures)
                : !limit.IsShare ? papers : all == 0 ? 0 : (double)papers / all) > limit.Most;
    }

    private static int Count((StoredFinding Finding, Level Level)[] findings, Level level) =>
        findings.Where(one => one.Level == level).Sum(one => one.Finding.Count);

    // What the rule itself decides by a budget is decided anew; what the user sets comes last.
    private static Level LevelOf(StoredFinding finding, StoredEdition edition, RunSettings settings)
    {
        Level then = finding.Level switch { "error" => Level.Error, "warning" => Level.Warning, _ => Level.Note };
        if (finding.Prevents)
        {
            return then;
        }

        if (settings.Checks.Levels.TryGetValue(finding.Rule, out Level set))
        {
            return set;
        }

        MissingPaperCheck missing = new();
        return finding.Rule != missing.Descriptor.Id ? then
            : ScatteredShare(edition.Figures) <= settings.Checks.Get(missing.Descriptor, MissingPaperCheck.MaxMissing) ? Level.Warning
            : Level.Error;
    }

    private static double ScatteredShare(EditionFigures figures) => figures.Expected == figures.LostTail
        ? 0
        : (double)(figures.Missing - figures.LostTail) / (figures.Expected - figures.LostTail);
}
