using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Repair;

/// <summary>Makes the list of what is to be done from a report.</summary>
/// <remarks>
/// A paper is to be generated again when an error of a rule with <see cref="Remedy.Regenerate"/> is about it; warnings and notes
/// never send a paper back, nor do findings that a baseline holds. The lost tail is what the report's <c>lost-tail</c> lists; any other missing paper is for review.
/// </remarks>
public static class RetryPlanner
{
    private static readonly string[] Unusable = ["placeholder", "untranslated", "empty", "no-summaries"];
    private static readonly string LostTail = new LostTailCheck().Descriptor.Id;
    private static readonly string MissingPaper = new MissingPaperCheck().Descriptor.Id;
    private static readonly string DeadEdition = new DeadEditionCheck().Descriptor.Id;

    /// <summary>The list for a judged edition.</summary>
    /// <param name="report">The report.</param>
    /// <param name="crawl">The ids of the crawl in its order, each once; null when it is not at hand.</param>
    /// <param name="earlier">The list an earlier run made, whose attempts are counted on; null when there is none.</param>
    public static RetryList Plan(Report report, IReadOnlyList<ArxivId>? crawl, RetryList? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        CrawlOrder order = CrawlOrder.Of(report, crawl);
        Dictionary<string, int> attempts = IsOfTheSame(report, earlier) ? earlier!.Items.ToDictionary(item => item.Id, item => item.Attempt) : [];
        ILookup<string, FindingRow> faults = Faults(report);
        HashSet<string> tail = [.. report.Findings.Where(finding => finding.Rule == LostTail).SelectMany(finding => finding.Papers)];
        HashSet<string> given = [.. report.Findings.Where(finding => finding.Known && finding.Rule == MissingPaper).Select(finding => finding.Paper!)];
        bool isDead = report.Findings.Any(finding => finding.Rule == DeadEdition && finding.Side == "target");

        ImmutableArray<RetryItem> items =
        [
            .. report.Papers.Where(paper => !given.Contains(paper.Id))
                .Select(paper => paper.Status == "missing" ? Missing(paper, tail.Contains(paper.Id)) : Held(paper, [.. faults[paper.Id]], isDead))
                .OfType<RetryItem>()
                .Select(item => item with
                {
                    Position = order.PositionOf(item.Id),
                    After = order.HeldBefore(item.Id),
                    Attempt = attempts.GetValueOrDefault(item.Id) + 1,
                })
                .OrderBy(item => item.Position ?? int.MaxValue),
        ];
        InputRow? target = report.Input("target");
        return new()
        {
            Schema = RetryList.CurrentSchema,
            Edition = target?.Date,
            Language = target?.Language ?? "unknown",
            Tool = $"{report.Tool.Name} {report.Tool.Version}",
            Inputs = [.. report.Inputs.Select(input => new RetryInput(input.Role, input.Path, input.Form, input.Sha256))],
            Counts = new(Count(items, RetryAction.Regenerate), Count(items, RetryAction.Restore), Count(items, RetryAction.Review)),
            Items = items,
        };
    }

    private static bool IsOfTheSame(Report report, RetryList? earlier) =>
        earlier is not null && earlier.Edition == report.Input("target")?.Date && earlier.Language == report.Input("target")?.Language;

    // The errors that generating again puts right, by paper: a grouped finding is about each of its papers.
    private static ILookup<string, FindingRow> Faults(Report report) => report.Findings
        .Where(finding => finding is { Level: "error", Side: not "source", Known: false }
            && CheckCatalog.Find(finding.Rule)?.Descriptor.Remedy == Remedy.Regenerate)
        .SelectMany(finding => finding.Papers.Add(finding.Paper ?? "").Where(id => id.Length > 0).Select(id => (id, finding)))
        .ToLookup(pair => pair.id, pair => pair.finding);

    private static RetryItem Missing(PaperRow paper, bool isTail) => Item(
        paper, isTail ? RetryAction.Restore : RetryAction.Review, [], [isTail ? LostTail : MissingPaper]);

    // A dead edition is one finding; which of its papers failed stands in their own rows.
    private static RetryItem? Held(PaperRow paper, FindingRow[] faults, bool isDead)
    {
        bool isPartOfDead = isDead && Unusable.Contains(paper.Status);
        if (faults.Length == 0 && !isPartOfDead)
        {
            return null;
        }

        IEnumerable<string> named = faults.Select(fault => fault.Field).OfType<string>();
        IEnumerable<string> empty = paper.Fields.Where(field => field.Target != "text").Select(field => field.Field);
        string[] rules = [.. faults.Select(fault => fault.Rule), .. isPartOfDead ? [DeadEdition] : Array.Empty<string>()];
        HashSet<string> fields = [.. named, .. empty];
        return Item(
            paper, RetryAction.Regenerate,
            [.. FieldNames.Summaries.Select(field => field.Key()).Where(fields.Contains)],
            [.. rules.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static RetryItem Item(PaperRow paper, RetryAction action, ImmutableArray<string> fields, ImmutableArray<string> rules) =>
        new(paper.Id, paper.Category, action.Key(), fields, rules, null, null, 1, $"https://arxiv.org/abs/{paper.Id}");

    private static int Count(ImmutableArray<RetryItem> items, RetryAction action) => items.Count(item => item.Action == action.Key());
}
