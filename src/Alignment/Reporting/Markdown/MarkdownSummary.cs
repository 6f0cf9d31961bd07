using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Alignment.Gate;
using Alignment.Languages;

namespace Alignment.Reporting.Markdown;

/// <summary>Writes what matters of a run as a page of Markdown: for a job summary or a message.</summary>
/// <remarks>
/// It never takes more bytes than it may: lists are shortened step by step for all pairs alike, then the sections of pairs are left
/// out, those within budget first; the page says so.
/// </remarks>
public static class MarkdownSummary
{
    private const int MostAlone = 20;

    /// <summary>Writes the summary.</summary>
    public static void Render(JudgedRun run, MarkdownOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        ImmutableArray<(Outcome Outcome, MarkdownSection Section)> sections =
            [.. run.Judgements.Select(judgement => (judgement.Verdict.Outcome, Section(judgement, options)))];
        foreach (MarkdownDetail detail in MarkdownDetail.Steps)
        {
            StringBuilder page = new(Head(run, options, run.Judgements.Length));
            foreach ((_, MarkdownSection section) in sections)
            {
                page.Append(page.Length > 0 ? "\n" : "").Append(section.Write(detail));
                if (page.Length > options.MaxBytes)
                {
                    break;
                }
            }

            page.Append(Trend(options)).Append(detail == MarkdownDetail.Steps[0] ? "" : Shortened(options, 0));
            if (Bytes(page) <= options.MaxBytes)
            {
                output.Write(page);
                return;
            }
        }

        output.Write(Least(run, sections, options));
    }

    // The gravest sections that have room, in their order.
    private static string Least(JudgedRun run, ImmutableArray<(Outcome Outcome, MarkdownSection Section)> sections, MarkdownOptions options)
    {
        string[] written = [.. sections.Select(section => "\n" + section.Section.Write(MarkdownDetail.Steps[^1]))];
        int rows = run.Judgements.Length;
        while (rows > 0 && Encoding.UTF8.GetByteCount(Head(run, options, rows)) > options.MaxBytes / 2)
        {
            rows /= 2;
        }

        string head = Head(run, options, rows);
        int left = options.MaxBytes - Encoding.UTF8.GetByteCount(head + Trend(options) + Shortened(options, sections.Length));
        HashSet<int> chosen = [];
        Outcome least = Outcome.Pass;
        foreach (int i in Enumerable.Range(0, written.Length).OrderByDescending(i => sections[i].Outcome))
        {
            int bytes = Encoding.UTF8.GetByteCount(written[i]);
            if (sections[i].Outcome >= least && bytes <= left)
            {
                left -= bytes;
                chosen.Add(i);
            }
            else if (sections[i].Outcome > least)
            {
                // Nothing that is well is shown where something worse is not.
                least = sections[i].Outcome;
            }
        }

        string page = head + string.Concat(written.Where((_, i) => chosen.Contains(i))) + Trend(options) + Shortened(options, written.Length - chosen.Count);
        return Encoding.UTF8.GetByteCount(page) <= options.MaxBytes ? page : "";
    }

    private static MarkdownSection Section(Judgement judgement, MarkdownOptions options)
    {
        Report report = ReportBuilder.Build(judgement);
        return new(judgement, report, options.Plan(report), options.Language);
    }

    // What several pairs come to; one pair needs no list of itself.
    private static string Head(JudgedRun run, MarkdownOptions options, int rows)
    {
        Language language = options.Language;
        if (run.IsSingle)
        {
            return "";
        }

        StringBuilder page = new();
        int count = run.Judgements.Length;
        page.Append(CultureInfo.InvariantCulture, $"### {language.Text($"{count} pairs of editions", $"{count} 对版本")} · {MarkdownSection.Word(run.Outcome, language)}\n\n");
        page.Append(language.Text("| edition | verdict | errors | warnings | missing |\n", "| 版本 | 结论 | 错误 | 警告 | 缺失 |\n")).Append("|---|---|---:|---:|---:|\n");
        foreach (Judgement judgement in run.Judgements.OrderByDescending(judgement => judgement.Verdict.Outcome).Take(rows))
        {
            Verdict verdict = judgement.Verdict;
            page.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Escape(judgement.Evidence.Pair.Target.Path)} | {MarkdownSection.Word(verdict.Outcome, language)} | {verdict.Errors} | {verdict.Warnings} | {judgement.Evidence.Pair.Loss.Missing} |\n");
        }

        if (count > rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {language.Text($"… and {count - rows} more", $"……另有 {count - rows} 对")} | | | | |\n");
        }

        if (!run.Alone.IsEmpty)
        {
            string some = string.Join(language.Text(", ", "、"), run.Alone.Take(MostAlone).Select(MarkdownText.Escape));
            int all = run.Alone.Length;
            page.Append(language.Text($"\n**{all}** without the other language: {some}", $"\n缺少另一种语言的版本 **{all}** 个：{some}"))
                .Append(all > MostAlone ? language.Text($" … and {all - MostAlone} more", $"……另有 {all - MostAlone} 个") : "").Append('\n');
        }

        return page.ToString();
    }

    private static string Trend(MarkdownOptions options) =>
        string.Concat(options.Trend.Select(line => $"\n{MarkdownText.Escape(line.In(options.Language))}\n"));

    private static string Shortened(MarkdownOptions options, int sections)
    {
        int kibibytes = options.MaxBytes / 1024;
        string left = sections == 0 ? "" : options.Language.Text($", {sections} editions are left out", $"，略去 {sections} 期");
        return "\n_" + options.Language.Text(
            $"Shortened to {kibibytes} KiB{left}; all of it: alignment check … -f json:report.json",
            $"为不超过 {kibibytes} KiB 已缩短{left}；完整内容：alignment check … -f json:report.json") + "_\n";
    }

    private static int Bytes(StringBuilder page)
    {
        int bytes = 0;
        foreach (ReadOnlyMemory<char> chunk in page.GetChunks())
        {
            bytes += Encoding.UTF8.GetByteCount(chunk.Span);
        }

        return bytes;
    }
}
