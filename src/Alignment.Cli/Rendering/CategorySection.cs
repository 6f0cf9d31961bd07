using System.Text;
using Alignment.Reporting;

namespace Alignment.Cli.Rendering;

/// <summary>A bar for each category: how many of its papers the target holds.</summary>
internal static class CategorySection
{
    private const int BarCells = 16;
    private const int NarrowBarCells = 8;
    private const int Narrow = 60;
    private const int MostCategories = 12;

    public static void Write(Page page, SummaryRow summary)
    {
        if (summary.Categories.IsEmpty || summary.Target == 0)
        {
            return;
        }

        // Those with the most papers lost first, when not all can be shown.
        CategoryRow[] shown =
        [
            .. summary.Categories
                .OrderByDescending(category => category.Expected - category.Held)
                .ThenByDescending(category => category.Expected)
                .Take(MostCategories)
                .OrderBy(category => category.Category, StringComparer.Ordinal),
        ];
        int nameCells = shown.Max(category => Page.Cells(Name(page, category)));
        int countCells = shown.Max(category => Count(category).Length);
        int bar = page.Options.Width < Narrow ? NarrowBarCells : BarCells;
        string[] items = [.. shown.Select(category => Item(page, category, nameCells, countCells, bar))];
        int itemCells = items.Max(Page.Cells) + 3;
        int perLine = Math.Max(1, (page.Options.Width - 1) / itemCells);

        foreach (string[] line in items.Chunk(perLine))
        {
            StringBuilder text = new();
            foreach (string item in line)
            {
                text.Append("  ").Append(item).Append(' ', itemCells - Page.Cells(item) - 2);
            }

            page.Line((text.ToString().TrimEnd(), Tone.Plain));
        }

        if (summary.Categories.Length > shown.Length)
        {
            int more = summary.Categories.Length - shown.Length;
            page.Line((page.Text($"  and {more} more categor{(more == 1 ? "y" : "ies")}", $"  另有 {more} 个类别"), Tone.Faint));
        }

        page.Line();
    }

    private static string Item(Page page, CategoryRow category, int nameCells, int countCells, int bar)
    {
        // A category that lacks a single paper never shows a full bar, nor one with a single paper an empty one.
        int full = category.Held == category.Expected ? bar
            : category.Held == 0 ? 0
            : Math.Clamp(bar * category.Held / category.Expected, 1, bar - 1);
        string drawn = string.Concat(Enumerable.Repeat(page.Glyphs.Full, full)) + string.Concat(Enumerable.Repeat(page.Glyphs.Rest, bar - full));
        string name = Name(page, category);
        string pad = new(' ', nameCells - Page.Cells(name));
        return $"{name}{pad}  {drawn}  {Count(category).PadLeft(countCells)}{(category.Followed ? "" : page.Text(" not followed", " 未收"))}";
    }

    private static string Name(Page page, CategoryRow category) =>
        category.Category.Length == 0 ? page.Text("(none)", "（无）") : category.Category;

    private static string Count(CategoryRow category) => FormattableString.Invariant($"{category.Held}/{category.Expected}");
}
