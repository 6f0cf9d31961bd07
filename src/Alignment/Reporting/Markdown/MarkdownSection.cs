using System.Globalization;
using System.Text;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Gate;
using Alignment.Languages;

namespace Alignment.Reporting.Markdown;

/// <summary>One pair of editions in a summary: numbers first, then tables, what to do, and long lists folded away.</summary>
internal sealed class MarkdownSection(Judgement judgement, Report report, RepairPlan plan, Language language)
{
    private readonly Dictionary<string, string> _titles = judgement.Evidence.Pair.Papers
        .GroupBy(paper => paper.Id.Value, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Any.Title);

    private readonly Finding[] _findings = [.. judgement.Findings.Where(finding => !finding.IsKnown)];

    /// <summary>The gravest first, then those of which there are most.</summary>
    private IEnumerable<Finding[]> Rules => _findings
        .GroupBy(finding => (finding.Check.Id, finding.Level))
        .OrderByDescending(group => group.Key.Level)
        .ThenByDescending(group => group.Count())
        .ThenBy(group => group.Key.Id, StringComparer.Ordinal)
        .Select(group => group.ToArray());

    /// <summary>The words for an outcome.</summary>
    public static string Word(Outcome outcome, Language language) => outcome switch
    {
        Outcome.Pass => language.Text("passed", "通过"),
        Outcome.Fail => language.Text("GATE FAILED", "未通过"),
        _ => language.Text("COULD NOT BE JUDGED", "无法判断"),
    };

    /// <summary>The section.</summary>
    public string Write(MarkdownDetail detail)
    {
        StringBuilder page = new();
        Numbers(page);
        if (judgement.Verdict.Outcome != Outcome.CannotJudge)
        {
            Categories(page, detail);
        }

        RuleTable(page, detail);
        Repair(page);
        Papers(page, detail);
        Findings(page, detail);
        return page.ToString();
    }

    private static void Line(StringBuilder page, string line = "") => page.Append(line).Append('\n');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string More(int left, Language language) =>
        language.Text($"… and {Number(left)} more: `alignment check … -f concise`", $"……另有 {Number(left)} 项：`alignment check … -f concise`");

    private void Numbers(StringBuilder page)
    {
        Verdict verdict = judgement.Verdict;
        SummaryRow papers = report.Summary;
        string edition = judgement.Date ?? judgement.Evidence.Pair.Target.Path;
        string spoken = judgement.Evidence.Pair.Target.Language switch
        {
            Language.Chinese => language.Text(" · Chinese", " · 中文版"),
            Language.English => language.Text(" · English", " · 英文版"),
            _ => "",
        };
        Line(page, $"### {MarkdownText.Escape(edition)}{spoken} · {Word(verdict.Outcome, language)}");
        Line(page);
        string known = verdict.Known > 0 ? language.Text($" · {Number(verdict.Known)} in the baseline", $" · 基线中 {Number(verdict.Known)} 项") : "";
        Line(page, language.Text(
            $"**{Number(verdict.Errors)}** errors · **{Number(verdict.Warnings)}** warnings · {Number(verdict.Notes)} notes{known}",
            $"错误 **{Number(verdict.Errors)}** · 警告 **{Number(verdict.Warnings)}** · 提示 {Number(verdict.Notes)}{known}"));
        Line(page);
        if (verdict.Outcome != Outcome.CannotJudge)
        {
            CoverageRow fields = report.Scores.FieldCoverage;
            Line(page, language.Text(
                $"{Number(papers.Source)} papers in English, {Number(papers.Target)} in Chinese, {Number(papers.Aligned)} in both · {Number(papers.Missing)} of {Number(papers.Expected)} expected are missing{Share(papers.Missing, papers.Expected)} · {Number(fields.Present)} of {Number(fields.Expected)} fields hold a text",
                $"英文 {Number(papers.Source)} 篇，中文 {Number(papers.Target)} 篇，两者都有 {Number(papers.Aligned)} 篇 · 应有 {Number(papers.Expected)} 篇，缺 {Number(papers.Missing)} 篇{Share(papers.Missing, papers.Expected)} · 字段有正文 {Number(fields.Present)}/{Number(fields.Expected)}"));
            Line(page);
        }

        Line(page, MarkdownText.Escape(verdict.Reason.In(language)));
    }

    private string Share(int part, int whole) => whole == 0 ? ""
        : language.Text(" (", "（") + (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %" + language.Text(")", "）");

    private void Categories(StringBuilder page, MarkdownDetail detail)
    {
        if (report.Summary.Categories.IsEmpty)
        {
            return;
        }

        Dictionary<string, int> faulty = report.Papers
            .Where(paper => paper.Level == "error")
            .CountBy(paper => paper.Category)
            .ToDictionary(count => count.Key, count => count.Value);
        Line(page);
        Line(page, language.Text("| category | expected | held | missing | with errors |", "| 类别 | 应有 | 已有 | 缺失 | 有错误 |"));
        Line(page, "|---|---:|---:|---:|---:|");
        foreach (CategoryRow row in report.Summary.Categories.Take(detail.Rows))
        {
            string missing = row.Followed ? Number(row.Expected - row.Held) : language.Text("not followed", "不收录");
            string name = row.Category.Length == 0 ? "–" : MarkdownText.Escape(row.Category);
            Line(page, $"| {name} | {Number(row.Expected)} | {Number(row.Held)} | {missing} | {Number(faulty.GetValueOrDefault(row.Category))} |");
        }

        Cut(page, report.Summary.Categories.Length, detail.Rows);
    }

    private void RuleTable(StringBuilder page, MarkdownDetail detail)
    {
        Finding[][] rules = [.. Rules];
        if (rules.Length == 0)
        {
            return;
        }

        Line(page);
        Line(page, language.Text("| level | rule | | findings | papers |", "| 级别 | 规则 | | 数目 | 论文 |"));
        Line(page, "|---|---|---|---:|---|");
        foreach (Finding[] rule in rules.Take(detail.Rows))
        {
            string[] ids = [.. rule.SelectMany(finding => finding.Paper is ArxivId id ? [id.Value] : finding.Papers.Select(one => one.Value)).Distinct()];
            string some = string.Join(' ', ids.Take(3)) + (ids.Length > 3 ? " …" : "");
            Line(page, $"| {Keys.Of(rule[0].Level)} | {rule[0].Check.Id} | {MarkdownText.Escape(rule[0].Check.Title.In(language))} | {Number(rule.Length)} | {MarkdownText.Escape(some)} |");
        }

        Cut(page, rules.Length, detail.Rows);
    }

    private void Repair(StringBuilder page)
    {
        if (plan.Steps.IsEmpty)
        {
            return;
        }

        Line(page);
        Line(page, language.Text("**Repair**", "**修复**"));
        Line(page);
        foreach (RepairStep step in plan.Steps)
        {
            // Four blanks: no text of a command can end such a block.
            Line(page, $"    {Printable.Escape(step.Command)}    # {step.Title.In(language)}");
        }
    }

    private void Papers(StringBuilder page, MarkdownDetail detail)
    {
        string[] ids = [.. plan.Ids];
        if (ids.Length == 0 || detail.Papers == 0)
        {
            return;
        }

        ILookup<string, string> fields = _findings
            .Where(finding => finding is { Level: Level.Error, Paper: not null, Field: not null })
            .ToLookup(finding => finding.Paper!.Value.Value, finding => finding.Field!.Value.Key());
        Dictionary<string, PaperRow> rows = report.Papers.GroupBy(paper => paper.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First());
        Open(page, language.Text($"{Number(ids.Length)} papers to put right", $"待处理论文 {Number(ids.Length)} 篇"));
        foreach (string id in ids.Take(detail.Papers))
        {
            string category = rows.TryGetValue(id, out PaperRow? row) ? " " + MarkdownText.Escape(row.Category) : "";
            string named = string.Join(", ", fields[id].Distinct());
            string title = _titles.GetValueOrDefault(id, "");
            Line(page, $"- {MarkdownText.Escape(id)}{category} {MarkdownText.Escape(title)}{(named.Length > 0 ? $" ({named})" : "")}".TrimEnd());
        }

        Close(page, ids.Length, detail.Papers);
    }

    private void Findings(StringBuilder page, MarkdownDetail detail)
    {
        foreach (Finding[] rule in detail.Findings == 0 ? [] : Rules.Take(detail.Rows))
        {
            CheckDescriptor check = rule[0].Check;
            Open(page, MarkdownText.Html($"{Keys.Of(rule[0].Level)} {check.Id} {check.Title.In(language)}{language.Text(": ", "：")}{Number(rule.Length)}"));
            foreach (Finding finding in rule.Take(detail.Findings))
            {
                string place = $"{finding.Place.Path}:{Number(finding.Place.Start.Line)}";
                Line(page, $"- {MarkdownText.Escape(FindingText.Of(finding, language))} ({MarkdownText.Escape(place)})");
            }

            Close(page, rule.Length, detail.Findings);
        }
    }

    private static void Open(StringBuilder page, string summary)
    {
        Line(page);
        Line(page, $"<details><summary>{summary}</summary>");
        Line(page);
    }

    private void Close(StringBuilder page, int count, int shown)
    {
        if (count > shown)
        {
            Line(page, "- " + More(count - shown, language));
        }

        Line(page);
        Line(page, "</details>");
    }

    private void Cut(StringBuilder page, int count, int shown)
    {
        if (count > shown)
        {
            Line(page);
            Line(page, More(count - shown, language));
        }
    }
}
