using System.Collections.Immutable;
using System.Globalization;
using Alignment.Checks;
using Alignment.Pairing;

namespace Alignment.Gate;

/// <summary>Reckons the budgets of a run.</summary>
internal static class Budgets
{
    /// <summary>The budgets, missing papers first.</summary>
    public static ImmutableArray<Budget> Of(CheckContext context, int errors, int warnings, GatePolicy policy)
    {
        CheckDescriptor missing = new MissingPaperCheck().Descriptor;
        bool countsMissing = !context.Settings.Off.Contains(missing.Id) && context.Pair.Loss.Expected > 0;
        double limit = context.Settings.Get(missing, MissingPaperCheck.MaxMissing);
        return
        [
            .. countsMissing ? [MissingPapers(context.Pair, limit)] : Array.Empty<Budget>(),
            Count("errors", "错误", errors, policy.AllowedErrors),
            Count("warnings", "警告", warnings, policy.AllowedWarnings),
        ];
    }

    // A lost tail has a rule of its own and does not count here.
    private static Budget MissingPapers(EditionPair pair, double limit)
    {
        Loss loss = pair.Loss;
        bool isAll = pair.Crawl is null && pair.Categories.All(scope => scope.IsFollowed);
        string counts = Invariant($"{loss.Scattered.Length}/{loss.Expected - loss.Tail.Length}");
        string sign = loss.ScatteredShare <= limit ? "<=" : ">";
        string shares = Invariant($"{counts} = {Percent(loss.ScatteredShare)} {sign} {Percent(limit)}");
        string english = pair.Crawl is not null ? "of the crawl" : isAll ? "all categories" : "common categories";
        string chinese = pair.Crawl is not null ? "按原始抓取" : isAll ? "全部类别" : "共同类别";
        return new(
            "missing-papers", loss.ScatteredShare, limit,
            new($"missing papers ({english}) {shares}", $"缺失论文（{chinese}）{shares}"));
    }

    private static Budget Count(string name, string chinese, int used, int? limit) => limit is int most
        ? new(name, used, limit, new(Invariant($"{name} {used}, allowed {most}"), Invariant($"{chinese} {used}，允许 {most}")))
        : new(name, used, null, new(Invariant($"{name} {used}, any number allowed"), Invariant($"{chinese} {used}，不限")));

    private static string Percent(double share) => Math.Round(100 * share, 1).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
