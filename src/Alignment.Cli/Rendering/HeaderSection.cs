using Alignment.Reporting;

namespace Alignment.Cli.Rendering;

/// <summary>What was compared: days, languages, papers.</summary>
internal static class HeaderSection
{
    public static void Write(Page page, Report report)
    {
        InputRow source = report.Inputs[0];
        InputRow target = report.Inputs[1];
        SummaryRow summary = report.Summary;
        string arrow = page.Glyphs.Arrow;
        page.Line(
            (Days(page, source, target), Tone.Strong),
            ($"   {Language(page, source)} {arrow} {Language(page, target)}", Tone.Plain),
            (page.Text($"   {summary.Source} {arrow} {summary.Target} papers", $"   {summary.Source} {arrow} {summary.Target} 篇论文"), Tone.Plain),
            (page.Text($"   aligned {summary.Aligned} by arXiv id", $"   按 arXiv 编号对齐 {summary.Aligned} 篇"), Tone.Plain),
            (Abstracts(page, summary.Abstracts), Tone.Plain));
        foreach (InputRow other in report.Inputs.Skip(2))
        {
            page.Line((page.Text(
                $"{other.Role} {other.Path}: {other.Papers} papers", $"{Role(other)} {other.Path}：{other.Papers} 篇论文"), Tone.Faint));
        }

        IEnumerable<string> tokens = report.Scores.Fields
            .Where(field => field.MedianTokenRatio is not null)
            .Select(field => FormattableString.Invariant($"{field.Field} {field.MedianTokenRatio:0.00}"));
        if (tokens.Any())
        {
            string medians = string.Join(", ", tokens);
            page.Labelled(
                page.Text("tokens: ", "词元："), page.Text($"target per source, medians: {medians}", $"目标与源之比的中位数：{medians}"), Tone.Faint);
        }

        page.Line();
    }

    private static string Days(Page page, InputRow source, InputRow target) => source.Date == target.Date
        ? source.Date ?? page.Text("(no date)", "（无日期）")
        : $"{source.Date ?? "?"} {page.Glyphs.Arrow} {target.Date ?? "?"}";

    private static string Language(Page page, InputRow edition) => edition.Language switch
    {
        "English" => page.Text("English", "英文"),
        "Chinese" => page.Text("Chinese", "中文"),
        _ => page.Text("unknown language", "语言不明"),
    };

    private static string Role(InputRow edition) => edition.Role == "crawl" ? "原始抓取" : "另一份文件";

    private static string Abstracts(Page page, CoverageRow abstracts) => abstracts.Expected == 0
        ? page.Text("   no abstracts to compare", "   没有可对照的英文摘要")
        : page.Text(
            $"   abstracts identical {abstracts.Present}/{abstracts.Expected}", $"   英文摘要一致 {abstracts.Present}/{abstracts.Expected}");
}
