using System.Collections.Immutable;
using System.Globalization;
using Alignment.Checks;
using Alignment.Languages;
using Alignment.Pairing;

namespace Alignment.Gate;

/// <summary>Reckons the budgets of a run.</summary>
internal sealed class Budgets
{
    // What the target lacks is a share of what was expected; what is wrong in it, of what it holds.
    private static readonly string[] RulesOfLoss = ["ALN101", "ALN102", "ALN103"];

    private readonly CheckContext _context;
    private readonly GatePolicy _policy;
    private readonly ILookup<string, Finding> _findings;
    private readonly int _known;

    private Budgets(CheckContext context, IReadOnlyCollection<Finding> findings, GatePolicy policy)
    {
        _context = context;
        _policy = policy;
        _findings = findings.Where(finding => !finding.IsKnown)
            .Select(finding => (Budget: policy.BudgetOf(finding.Check.Id, finding.Level), Finding: finding))
            .Where(counted => counted.Budget is not null)
            .ToLookup(counted => counted.Budget!, counted => counted.Finding);
        _known = findings.Count(finding => finding.IsKnown && BudgetKind.MissingPapers.Rules.Contains(finding.Check.Id));
    }

    /// <summary>The budgets: missing papers, the other named ones, those of rules by id, errors, warnings.</summary>
    /// <param name="context">What was judged.</param>
    /// <param name="findings">All findings, known ones included.</param>
    /// <param name="policy">What the gate lets through.</param>
    public static ImmutableArray<BudgetUse> Of(CheckContext context, IReadOnlyCollection<Finding> findings, GatePolicy policy)
    {
        Budgets budgets = new(context, findings, policy);
        return
        [
            .. budgets.MissingPapers(),
            .. BudgetKind.OfRules.Where(kind => kind != BudgetKind.MissingPapers && policy.Limits.ContainsKey(kind.Name))
                .Select(kind => budgets.OfRules(kind.Name, kind.Words, RulesOfLoss.Intersect(kind.Rules).Any())),
            .. CheckCatalog.All.Where(check => policy.Limits.ContainsKey(check.Descriptor.Id))
                .Select(check => budgets.OfRules(check.Descriptor.Id, Named(check.Descriptor), RulesOfLoss.Contains(check.Descriptor.Id))),
            budgets.OfLevel(BudgetKind.Errors, policy.AllowedErrors, Level.Error, findings),
            budgets.OfLevel(BudgetKind.Warnings, policy.AllowedWarnings, Level.Warning, findings),
        ];
    }

    // A lost tail has a rule of its own and does not count here. Without a budget that was set, the limit is the one at which the
    // rule makes errors of its warnings: it is shown, and they count as such.
    private IEnumerable<BudgetUse> MissingPapers()
    {
        CheckDescriptor missing = new MissingPaperCheck().Descriptor;
        EditionPair pair = _context.Pair;
        int expected = pair.Loss.Expected - pair.Loss.Tail.Length;
        if (_context.Settings.Off.Contains(missing.Id) || pair.Loss.Expected == 0)
        {
            yield break;
        }

        string name = BudgetKind.MissingPapers.Name;
        double limit = _policy.Limits.TryGetValue(name, out BudgetLimit set) ? set.Most : _context.Settings.Get(missing, MissingPaperCheck.MaxMissing);
        int lost = pair.Loss.Scattered.Length - _known;
        double share = expected == 0 ? 0 : (double)lost / expected;
        bool isAll = pair.Crawl is null && pair.Categories.All(scope => scope.IsFollowed);
        string shares = Shares(lost, expected, share, limit);
        string english = pair.Crawl is not null ? "of the crawl" : isAll ? "all categories" : "common categories";
        string chinese = pair.Crawl is not null ? "按原始抓取" : isAll ? "全部类别" : "共同类别";
        Budget budget = new(name, share, limit, new($"missing papers ({english}) {shares}", $"缺失论文（{chinese}）{shares}"));
        yield return new(budget, _policy.LimitOf(name) is null ? [] : [.. _findings[name]]);
    }

    private BudgetUse OfRules(string name, LocalText words, bool isLoss)
    {
        ImmutableArray<Finding> findings = [.. _findings[name]];
        int papers = Papers(findings);
        if (_policy.LimitOf(name) is not BudgetLimit limit)
        {
            return new(Count(name, words, papers, null), findings);
        }

        if (!limit.IsShare)
        {
            return new(Count(name, words, papers, (int)limit.Most), findings);
        }

        int all = isLoss ? _context.Pair.Loss.Expected : _context.Pair.Target.Papers.Length;
        double share = all == 0 ? 0 : (double)papers / all;
        string shares = Shares(papers, all, share, limit.Most);
        return new(new(name, share, limit.Most, new($"{words.English} {shares}", $"{words.Chinese} {shares}")), findings);
    }

    private BudgetUse OfLevel(BudgetKind kind, int? allowed, Level level, IReadOnlyCollection<Finding> findings)
    {
        ImmutableArray<Finding> own = [.. _findings[kind.Name]];
        bool isRest = findings.Count(finding => finding.Level == level && !finding.IsKnown) > own.Length;
        LocalText words = isRest ? new($"other {kind.Words.English}", $"其他{kind.Words.Chinese}") : kind.Words;
        return new(Count(kind.Name, words, own.Length, allowed), own);
    }

    // A paper with three such findings counts once, a grouped finding for each of its papers, one of an edition for one.
    private static int Papers(ImmutableArray<Finding> findings) =>
        findings.SelectMany(finding => finding.Papers.Select(id => id.Value).Concat(finding.Paper is { } id ? [id.Value] : [])).Distinct().Count()
        + findings.Count(finding => finding.Paper is null && finding.Papers.IsEmpty);

    private static LocalText Named(CheckDescriptor check) => new($"{check.Id} {check.Name}", $"{check.Id} {check.Name}");

    private static Budget Count(string name, LocalText words, int used, int? limit) => limit is int most
        ? new(name, used, limit, new(Invariant($"{words.English} {used}, allowed {most}"), Invariant($"{words.Chinese} {used}，允许 {most}")))
        : new(name, used, null, new(Invariant($"{words.English} {used}, any number allowed"), Invariant($"{words.Chinese} {used}，不限")));

    private static string Shares(int part, int whole, double share, double limit) =>
        Invariant($"{part}/{whole} = {Percent(share)} {(share <= limit ? "<=" : ">")} {Percent(limit)}");

    private static string Percent(double share) => Math.Round(100 * share, 1).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
