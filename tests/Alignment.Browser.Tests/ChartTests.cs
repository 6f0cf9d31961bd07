using System.Text.Json;

namespace Alignment.Browser.Tests;

/// <summary>The charts as the browser lays them out: their numbers are those of report.json, and stand where they should.</summary>
[Collection(ChromiumTests.Name)]
public class ChartTests(Chromium chromium, Reports reports)
{
    [BrowserFact]
    public async Task LossStrip_HasEveryPaperInItsPlace()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged);
        Mark[] bars = await Marks(page, "loss-strip", "[data-id]");
        Assert.Equal(
            Papers().Select(paper => (paper.GetProperty("id").GetString(), paper.GetProperty("position").GetDouble())),
            bars.Select(bar => (bar.Id, bar.X)));
        AssertInLine(bars, bar => bar.X, bar => bar.Left);
    }

    [BrowserFact]
    public async Task CoverageBars_AreAsLongAsTheShares()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "tab=alignment");
        Mark[] bars = await Marks(page, "coverage-bars", "rect[data-id]");
        JsonElement categories = Reports.ReportOf(reports.Damaged).GetProperty("summary").GetProperty("categories");
        Assert.Equal(
            categories.EnumerateArray().Select(one => (one.GetProperty("category").GetString(), Share(one))).Order(),
            bars.Select(bar => (bar.Id, bar.X)).Order());
        AssertInLine(bars, bar => bar.X, bar => bar.Width);
    }

    [BrowserFact]
    public async Task LengthScatter_HasEveryTextAtTheLogarithmsOfItsLengths()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "tab=alignment");
        Mark[] marks = await Marks(page, "length-scatter", "[data-id]");
        Assert.Equal(
            Papers().SelectMany(paper => paper.GetProperty("fields").EnumerateArray()
                    .Where(field => field.GetProperty("sourceLength").ValueKind == JsonValueKind.Number)
                    .Select(field => (paper.GetProperty("id").GetString(), field.GetProperty("field").GetString(), field.GetProperty("sourceLength").GetDouble(), field.GetProperty("targetLength").GetDouble())))
                .Order(),
            marks.Select(mark => (mark.Id, mark.Field, mark.X, mark.Y)).Order());
        foreach (IGrouping<string?, Mark> panel in marks.Where(mark => mark.Kind == "ellipse").GroupBy(mark => mark.Field))
        {
            AssertInLine([.. panel], mark => Math.Log(mark.X), mark => mark.Left + (mark.Width / 2));
            AssertInLine([.. panel], mark => Math.Log(mark.Y), mark => mark.Top + (mark.Height / 2));
        }
    }

    [BrowserFact]
    public async Task MarkOfAPaper_OpensIt()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged);
        await page.Find("#chart-loss-strip svg:visible [data-id='2005.11401']").ClickAsync();
        Assert.Equal("2005.11401", await page.Find("#drawer .id").InnerTextAsync());
    }

    private JsonElement[] Papers() => [.. Reports.ReportOf(reports.Damaged).GetProperty("papers").EnumerateArray()];

    private static double Share(JsonElement category) =>
        Math.Round((double)category.GetProperty("held").GetInt32() / category.GetProperty("expected").GetInt32(), 4);

    private static async Task<Mark[]> Marks(OpenPage page, string chart, string selector)
    {
        JsonElement marks = await page.Page.EvaluateAsync<JsonElement>("""
            selector => [...document.querySelectorAll(selector)].map(mark => {
                const box = mark.getBoundingClientRect();
                const number = name => Number(mark.dataset[name] ?? NaN) || 0;
                return { Kind: mark.localName, Id: mark.dataset.id, Field: mark.dataset.field ?? null, X: number("x"), Y: number("y"),
                    Left: box.left, Top: box.top, Width: box.width, Height: box.height };
            })
            """, $"#chart-{chart} .l-en svg {selector}");
        return marks.Deserialize<Mark[]>()!;
    }

    // Pixels follow numbers along one straight line.
    private static void AssertInLine(Mark[] marks, Func<Mark, double> number, Func<Mark, double> pixel)
    {
        Mark least = marks.MinBy(number)!;
        Mark most = marks.MaxBy(number)!;
        Assert.True(marks.Length >= 3 && number(most) > number(least));
        double scale = (pixel(most) - pixel(least)) / (number(most) - number(least));
        Assert.All(marks, mark => Assert.Equal(pixel(least) + (scale * (number(mark) - number(least))), pixel(mark), 0.75));
    }

    private sealed record Mark(string Kind, string? Id, string? Field, double X, double Y, double Left, double Top, double Width, double Height);
}
