using System.Collections.Immutable;
using System.Globalization;
using Alignment.Checks;
using Alignment.Corpus.Merging;
using Alignment.Languages;

namespace Alignment.Cli.Rendering;

/// <summary>Writes the summary of a corpus for people.</summary>
internal static class CorpusRenderer
{
    private const int MostUnjudged = 10;
    private const int MostMonths = 24;
    private const int MostCategories = 12;
    private const int BarCells = 16;

    /// <summary>Writes a summary: what was judged, which rules found how much, months and categories, what could not be judged.</summary>
    public static void Render(CorpusSummary summary, TextWriter output, TextOptions options)
    {
        Page page = new(output, options);
        EditionCounts editions = summary.Editions;
        PaperCounts papers = summary.Papers;
        page.Line((page.Text(
            $"{Count(editions.Planned)} pairs of editions: {Count(editions.Passed)} passed, {Count(editions.Failed)} failed, {Count(editions.Unjudged)} not judged",
            $"共 {Count(editions.Planned)} 对：通过 {Count(editions.Passed)}，未通过 {Count(editions.Failed)}，无法判断 {Count(editions.Unjudged)}"), Tone.Strong));
        if (!summary.IsComplete)
        {
            page.Line((page.Text(
                $"{page.Glyphs.Bad} incomplete: {Count(editions.Missing)} pairs belong to shards that are missing",
                $"{page.Glyphs.Bad} 不完整：{Count(editions.Missing)} 对属于尚缺的分片"), Tone.Bad));
        }

        page.Line((page.Text(
            $"{Count(papers.Both)} papers in both, {Count(papers.Missing)} missing of {Count(papers.Expected)} ({Percent(papers.Missing, papers.Expected)}), {Count(papers.Extra)} extra",
            $"两侧共有论文 {Count(papers.Both)} 篇，应有 {Count(papers.Expected)} 篇中缺 {Count(papers.Missing)} 篇（{Percent(papers.Missing, papers.Expected)}），多出 {Count(papers.Extra)} 篇"), Tone.Plain));
        Measures(summary.Total);
        page.Line();
        Rules(summary.Total.Rules);
        GroupRow[] months = [.. summary.Months.Where(group => group.Papers > 0)];
        GroupRow[] categories = [.. summary.Categories.Where(group => group.Papers > 0)];
        Groups(page.Text("by month", "按月份"), months[Math.Max(0, months.Length - MostMonths)..], months.Length);
        Groups(
            page.Text("by category", "按类别"),
            [.. categories.OrderByDescending(group => group.Papers).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostCategories)],
            categories.Length);
        Unjudged();

        void Measures(GroupRow total)
        {
            foreach ((string name, MeasureRow row) in (ReadOnlySpan<(string, MeasureRow)>)
            [
                (page.Text("length ratio", "长度比"), total.LengthRatio), (page.Text("coverage", "覆盖度"), total.Coverage), (page.Text("support", "支持度"), total.Support),
            ])
            {
                if (row.Count > 0)
                {
                    page.Line((page.Text(
                        $"{name}: median {Number(row.Median)}, 5–95 % {Number(row.P05)} to {Number(row.P95)}, mean {Number(row.Mean)} ({Count(row.Count)} texts)",
                        $"{name}：中位数 {Number(row.Median)}，5–95 % 为 {Number(row.P05)} 至 {Number(row.P95)}，均值 {Number(row.Mean)}（{Count(row.Count)} 段）"), Tone.Plain));
                }
            }
        }

        void Rules(ImmutableArray<RuleCounts> rules)
        {
            foreach (RuleCounts rule in rules.OrderByDescending(rule => rule.Errors > 0 ? 2 : rule.Warnings > 0 ? 1 : 0).ThenBy(rule => rule.Rule, StringComparer.Ordinal))
            {
                (string sign, Tone tone) = rule.Errors > 0 ? (page.Glyphs.Bad, Tone.Bad) : rule.Warnings > 0 ? (page.Glyphs.Doubtful, Tone.Doubtful) : (page.Glyphs.Remark, Tone.Faint);
                string counts = Counts(rule);
                string title = CheckCatalog.All.FirstOrDefault(check => check.Descriptor.Id == rule.Rule)?.Descriptor.Title.In(options.Language) ?? rule.Name;
                page.Line(($"{sign} {rule.Rule} ", tone), (page.Text($"{title}: {counts}", $"{title}：{counts}"), Tone.Plain), (page.Text(
                    $" in {Count(rule.Editions)} {(rule.Editions == 1 ? "edition" : "editions")}", $"，见于 {Count(rule.Editions)} 期"), Tone.Faint));
            }
        }

        void Groups(string heading, GroupRow[] groups, int all)
        {
            if (groups.Length < 2)
            {
                return;
            }

            double[] rates = [.. groups.Select(group => group.Papers == 0 ? 0 : 100.0 * Serious(group) / group.Papers)];
            page.Line();
            page.Line((heading, Tone.Strong), (page.Text(", errors and warnings per 100 papers", "，每百篇的错误与警告数"), Tone.Faint));
            for (int i = 0; i < groups.Length; i++)
            {
                GroupRow group = groups[i];
                string key = group.Key.Length > 0 ? group.Key : page.Text("none", "无");
                int cells = rates.Max() > 0 ? (int)Math.Round(BarCells * rates[i] / rates.Max()) : 0;
                string bar = new string(page.Options.IsAscii ? '#' : '█', cells) + new string(' ', BarCells - cells);
                string rate = rates[i].ToString("0.0", CultureInfo.InvariantCulture).PadLeft(6);
                page.Line(($"  {key}{new string(' ', Math.Max(0, 18 - Page.Cells(key)))} ", Tone.Plain), (bar, Tone.Doubtful), (page.Text(
                    $" {rate}  {Count(group.Papers)} {(group.Papers == 1 ? "paper" : "papers")}, {Percent(group.Missing, group.Expected)} missing",
                    $" {rate}  {Count(group.Papers)} 篇，缺失 {Percent(group.Missing, group.Expected)}"), Tone.Faint));
            }

            if (all > groups.Length)
            {
                page.Line((page.Text($"  and {all - groups.Length} more (JSON, CSV)", $"  另有 {all - groups.Length} 项（见 JSON、CSV）"), Tone.Faint));
            }
        }

        void Unjudged()
        {
            if (summary.Unjudged.IsEmpty)
            {
                return;
            }

            page.Line();
            foreach (UnjudgedRow edition in summary.Unjudged.Take(MostUnjudged))
            {
                page.Line(($"{page.Glyphs.Bad} ", Tone.Bad), (page.Text(
                    $"not judged: {edition.Target}: {edition.Message}", $"未判断：{edition.Target}：{edition.MessageChinese}"), Tone.Plain));
            }

            if (summary.Unjudged.Length > MostUnjudged)
            {
                page.Line((page.Text($"  and {summary.Unjudged.Length - MostUnjudged} more (JSON, CSV)", $"  另有 {summary.Unjudged.Length - MostUnjudged} 项（见 JSON、CSV）"), Tone.Faint));
            }
        }

        string Counts(RuleCounts rule) => string.Join(options.Language == Language.Chinese ? "，" : ", ", ((long Count, string Text)[])
            [
                (rule.Errors, page.Text($"{Count(rule.Errors)} {(rule.Errors == 1 ? "error" : "errors")}", $"错误 {Count(rule.Errors)}")),
                (rule.Warnings, page.Text($"{Count(rule.Warnings)} {(rule.Warnings == 1 ? "warning" : "warnings")}", $"警告 {Count(rule.Warnings)}")),
                (rule.Notes, page.Text($"{Count(rule.Notes)} {(rule.Notes == 1 ? "note" : "notes")}", $"提示 {Count(rule.Notes)}")),
            ] is var parts ? parts.Where(part => part.Count > 0).Select(part => part.Text) : []);
    }

    private static long Serious(GroupRow group) => group.Rules.Sum(rule => rule.Errors + rule.Warnings);

    private static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Number(double? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "–";

    private static string Percent(long part, long whole) =>
        whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
