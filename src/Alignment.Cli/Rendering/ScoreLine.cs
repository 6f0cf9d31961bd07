using Alignment.Reporting;

namespace Alignment.Cli.Rendering;

/// <summary>The display scores in one line: the middle, and where to look first. An estimate, and called one.</summary>
internal static class ScoreLine
{
    // What a warning brings a field down to; a note leaves more.
    private const int Low = 10;
    private const int Shown = 3;

    public static void Write(Page page, Report report)
    {
        PaperRow[] scored = [.. report.Papers.Where(paper => paper.EstimatedScore is not null).OrderBy(paper => paper.EstimatedScore).ThenBy(paper => paper.Id, StringComparer.Ordinal)];
        if (scored.Length == 0)
        {
            return;
        }

        PaperRow[] low = [.. scored.Where(paper => paper.EstimatedScore < Low)];
        int? median = scored[scored.Length / 2].EstimatedScore;
        string first = string.Join(", ", low.Take(Shown).Select(paper => paper.Id));
        string lowest = low.Length == 0 ? "" : page.Text($"; {low.Length} below {Low}, first {first}", $"；{low.Length} 篇低于 {Low}，最低的是 {first}");
        page.Labelled(
            page.Text("score:  ", "评分："),
            page.Text($"estimate: median paper {median} of 100{lowest}", $"估计值：论文中位数 {median}（满分 100）{lowest}"), Tone.Faint);
    }
}
