using System.Text.Json;
using Alignment.Configuration;
using Alignment.Gate;
using Microsoft.Playwright;

namespace Alignment.Browser.Tests;

[Collection(ChromiumTests.Name)]
public class SampleReportTests(Chromium chromium, Reports reports)
{
    [BrowserFact]
    public async Task FirstScreen_SaysWhetherItIsAllRightAndWhatToDo()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged);
        Assert.Contains("FAIL", await page.Find("#verdict-word").InnerTextAsync(), StringComparison.Ordinal);
        foreach (string part in (string[])["#verdict-word", ".lead", "#repair .command code", ".budgets .over"])
        {
            LocatorBoundingBoxResult box = (await page.Find(part).First.BoundingBoxAsync())!;
            Assert.InRange(box.Y + box.Height, 0, 900);
        }
    }

    [BrowserFact]
    public async Task CleanEdition_PassesAndHasNothingToRepair()
    {
        await using OpenPage page = await chromium.Open(reports.Clean);
        Assert.Contains("PASS", await page.Find("#verdict-word").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Count("#repair"));
    }

    [BrowserFact]
    public async Task WithoutScript_VerdictCardsChartsAndTableAreThere()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, options: new() { JavaScriptEnabled = false });
        Assert.True(await page.Find("#verdict-word").IsVisibleAsync());
        Assert.Equal(6, await page.Count(".cards li:visible"));
        Assert.True(await page.Find("#chart-loss-strip svg:visible").IsVisibleAsync());
        Assert.Equal(24, await page.Count("#rows tr:visible"));
        Assert.Equal(0, await page.Count(".needs-js:visible"));
    }

    [BrowserFact]
    public async Task Filter_ShowsThePapersThatMatch()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged);
        string[] clean =
        [
            .. Reports.ReportOf(reports.Damaged).GetProperty("papers").EnumerateArray()
                .Where(paper => paper.GetProperty("findings").GetInt32() == 0)
                .Select(paper => paper.GetProperty("id").GetString()!),
        ];
        (string Query, string[] Ids)[] cases =
        [
            ("is:missing", ["2005.11401"]),
            ("rule:ALN108", ["1907.11692"]),
            ("rule:misspelt-name", ["1703.06870"]),
            ("cat:cs.CV id:1703", ["1703.06870"]),
            ("mask r-cnn id:1703", ["1703.06870"]),
            ("RoIAilgn", ["1703.06870"]),
            ("-is:ok -is:partial", ["1907.11692", "2005.11401"]),
            ("level:none", clean),
            ("colour:blue", []),
        ];
        foreach ((string query, string[] ids) in cases)
        {
            await page.Filter(query);
            Assert.Equal(ids.Order(), (await page.Texts("#rows .c-id")).Order());
        }
    }

    [BrowserFact]
    public async Task FacetsCardsAndCauses_SetTheFilter()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged);
        await page.Page.ClickAsync("[data-facet='cat:cs.LG']");
        Assert.Equal("cat:cs.LG", await page.Page.InputValueAsync("#filter"));
        Assert.Equal(6, await page.Count("#rows tr[data-i]"));
        await page.Page.ClickAsync("[data-facet='cat:cs.LG']");
        Assert.Equal("", await page.Page.InputValueAsync("#filter"));
        await page.Page.ClickAsync(".cards a[data-query='is:missing']");
        Assert.Equal(["2005.11401"], await page.Texts("#rows .c-id"));
        await page.Page.ClickAsync(".causes a[data-query='rule:ALN107']");
        Assert.Equal(["1810.04805"], await page.Texts("#rows .c-id"));
    }

    [BrowserFact]
    public async Task Sorting_ByColumnAndBack()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged);
        await page.Page.ClickAsync("th[data-column=id] button");
        string[] up = await page.Texts("#rows .c-id");
        Assert.Equal(up.Order(StringComparer.Ordinal), up);
        await page.Page.ClickAsync("th[data-column=id] button");
        Assert.Equal(up.Reverse(), await page.Texts("#rows .c-id"));
        Assert.Equal("descending", await page.Find("th[data-column=id]").GetAttributeAsync("aria-sort"));
    }

    [BrowserFact]
    public async Task ColumnChooser_HidesAColumn()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged);
        await page.Page.ClickAsync(".actions .menu summary");
        await page.Page.ClickAsync("[data-hide=category]");
        Assert.Equal(0, await page.Count("#papers .c-category:visible"));
    }

    [BrowserFact]
    public async Task Address_BringsBackTheSameView()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "q=cat:cs.CV&sort=-id&paper=1703.06870&ui=zh&theme=dark");
        Assert.Equal("1703.06870", await page.Find("#drawer .id").InnerTextAsync());
        Assert.Equal(8, await page.Count("#rows tr[data-i]"));
        Assert.Equal("zh-CN", await page.Find("html").GetAttributeAsync("lang"));
        Assert.Equal("dark", await page.Find("html").GetAttributeAsync("data-theme"));
        string[] ids = await page.Texts("#rows .c-id");
        Assert.Equal(ids.OrderDescending(StringComparer.Ordinal), ids);
    }

    [BrowserFact]
    public async Task LanguageAndTheme_Switch()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged);
        string light = await page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        await page.Page.ClickAsync("#ui");
        Assert.Contains("未通过", await page.Find("#verdict-word").InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("FAIL", await page.Find("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Page.ClickAsync("#theme");
        await page.Page.ClickAsync("#theme");
        Assert.NotEqual(light, await page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await page.Page.ClickAsync("#ui");
        Assert.Contains("FAIL", await page.Find("#verdict-word").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task ChineseReader_GetsTheChinesePage()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, options: new() { Locale = "zh-CN" });
        Assert.Contains("未通过", await page.Find("#verdict-word").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task EveryTab_SaysSomething()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged);
        foreach (string tab in (string[])["alignment", "terms", "trend", "method", "data", "findings"])
        {
            await page.Page.ClickAsync($"[data-tab={tab}]");
            Assert.Equal(1, await page.Count(".tab:visible"));
            Assert.NotEqual("", (await page.Find($"#tab-{tab}").InnerTextAsync()).Trim());
        }
    }

    [BrowserFact]
    public async Task Dismissed_LeavesTheTableAndGoesIntoThePatch()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "paper=1703.06870");
        await page.Page.ClickAsync("#drawer .dismiss");
        await page.Page.ClickAsync("#drawer-close");
        await page.Filter("rule:ALN310");
        Assert.Equal(0, await page.Count("#rows tr[data-i]"));
        IDownload file = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.ClickAsync("#baseline"));
        using JsonDocument patch = JsonDocument.Parse(await File.ReadAllTextAsync(await file.PathAsync()));
        JsonElement entry = Assert.Single(patch.RootElement.GetProperty("entries").EnumerateArray().ToArray());
        JsonElement reported = Reports.ReportOf(reports.Damaged).GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("rule").GetString() == "ALN310");
        Assert.Equal(reported.GetProperty("fingerprint").GetString(), entry.GetProperty("fingerprint").GetString());
        Assert.Equal("1703.06870", entry.GetProperty("paper").GetString());

        // What the page gives is a baseline, as --baseline takes it.
        BaselineEntry known = Assert.Single(BaselineFile.Read(await file.PathAsync()).Entries);
        Assert.Equal(("ALN310", "2026-01-05", "1703.06870"), (known.Rule, known.Edition, known.Paper));
        await KnownIsShownButNotOpen(await file.PathAsync());
    }

    // A page made with the baseline: the finding is there to read, and there is nothing left to dismiss or to hand on.
    private async Task KnownIsShownButNotOpen(string baseline)
    {
        string data = Path.Combine(Repository.Root, "data", "samples");
        string made = reports.Made(
            "known", Path.Combine(data, "2026-01-05-en.md"), Path.Combine(data, "2026-01-05-zh-damaged.md"), "--baseline", baseline);
        await using OpenPage page = await chromium.Open(made, "paper=1703.06870");
        Assert.Equal(1, await page.Count("#drawer .finding.gone"));
        Assert.Contains("Known: the baseline holds it", await page.Find("#drawer .finding.gone").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Count("#drawer .finding.gone .dismiss"));
        await page.Page.Keyboard.PressAsync("e");
        await page.Page.ClickAsync("#drawer-close");
        await page.Filter("rule:ALN310");
        Assert.Equal(0, await page.Count("#rows tr[data-i]"));
        await page.Filter("is:dismissed");
        Assert.Equal(1, await page.Count("#rows tr[data-i]"));
        Assert.False(await page.Find("#dismissed").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Export_HoldsTheFilteredRows()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "q=cat:cs.LG&sort=id");
        IDownload csv = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.ClickAsync("#export-csv"));
        string[] lines = (await File.ReadAllTextAsync(await csv.PathAsync())).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(7, lines.Length);
        Assert.StartsWith("id,category,", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.Contains(",cs.LG,", line, StringComparison.Ordinal));
        IDownload json = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.ClickAsync("#export-json"));
        using JsonDocument records = JsonDocument.Parse(await File.ReadAllTextAsync(await json.PathAsync()));
        Assert.Equal(6, records.RootElement.GetArrayLength());
    }

    [BrowserFact]
    public async Task Keyboard_IsEnough()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "sort=id");
        IKeyboard keys = page.Page.Keyboard;
        string[] ids = await page.Texts("#rows .c-id");
        await keys.PressAsync("j");
        await keys.PressAsync("j");
        await keys.PressAsync("k");
        await keys.PressAsync("j");
        Assert.Equal([ids[1]], await page.Texts("#rows .current .c-id"));
        await keys.PressAsync("Enter");
        Assert.Equal(ids[1], await page.Find("#drawer .id").InnerTextAsync());
        await keys.PressAsync("j");
        Assert.Equal(ids[2], await page.Find("#drawer .id").InnerTextAsync());
        await keys.PressAsync("Escape");
        Assert.Equal(0, await page.Count("#drawer[open]"));
        await keys.PressAsync("/");
        await keys.TypeAsync("rule:ALN304");
        await keys.PressAsync("Enter");
        await keys.PressAsync("Enter");
        Assert.Equal("1706.03762", await page.Find("#drawer .id").InnerTextAsync());
        await keys.PressAsync("e");
        Assert.Contains("1 dismissed", await page.Find("#dismissed").InnerTextAsync(), StringComparison.Ordinal);
        await keys.PressAsync("Escape");
        await keys.PressAsync("g");
        await keys.PressAsync("t");
        Assert.True(await page.Find("#tab-alignment").IsVisibleAsync());
        await keys.PressAsync("?");
        Assert.True(await page.Find("#help").IsVisibleAsync());
        await keys.PressAsync("Escape");
        Assert.False(await page.Find("#help").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task FilterFromTheDrawer_KeepsTheKeys()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "sort=id");
        IKeyboard keys = page.Page.Keyboard;
        await keys.PressAsync("j");
        await keys.PressAsync("Enter");
        await keys.PressAsync("/");
        await page.Page.WaitForTimeoutAsync(100);
        await keys.TypeAsync("rule:ALN304");
        Assert.Equal("rule:ALN304", await page.Find("#filter").InputValueAsync());
        Assert.Equal(0, await page.Count("#drawer[open]"));
    }

    [BrowserFact]
    public async Task NarrowPhone_NothingSticksOut()
    {
        BrowserNewContextOptions phone = new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true };
        await using OpenPage page = await chromium.Open(reports.Damaged, options: phone);
        foreach (string language in (string[])["en", "zh"])
        {
            foreach (string tab in (string[])["findings", "alignment", "terms", "trend", "method", "data"])
            {
                await page.Page.EvaluateAsync($"location.hash = 'tab={tab}&ui={language}'");
                await page.Page.WaitForFunctionAsync($"() => !document.getElementById('tab-{tab}').hidden");
                Assert.True(await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360, $"{tab} {language}");
            }
        }

        await page.Page.EvaluateAsync("location.hash = 'paper=1703.06870'");
        await page.Page.WaitForSelectorAsync("#drawer[open]");
        Assert.True(await page.Page.EvaluateAsync<int>("document.getElementById('drawer').scrollWidth") <= 360);
    }

    [BrowserFact]
    public async Task Print_ShowsEveryRowAndNoControls()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "tab=method");
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        Assert.Equal(0, await page.Count(".controls:visible"));
        Assert.Equal(6, await page.Count(".tab:visible"));
        Assert.Equal(24, await page.Count("#rows tr[data-i]"));
    }
}
