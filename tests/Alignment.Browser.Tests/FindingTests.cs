using Microsoft.Playwright;

namespace Alignment.Browser.Tests;

/// <summary>Findings of the damaged sample, opened: the characters at issue and their counterparts are the ones that are marked.</summary>
[Collection(ChromiumTests.Name)]
public class FindingTests(Chromium chromium, Reports reports)
{
    [BrowserTheory]
    [InlineData("1706.03762", "ALN304", "44.8", "41.8")]
    [InlineData("1703.06870", "ALN310", "RoIAilgn", "RoIAlign")]
    [InlineData("2205.14135", "ALN401", "自关注", "Self-attention")]
    [InlineData("2201.11903", "ALN312", null, "100 billion")]
    [InlineData("1512.03385", "ALN312", null, "3.57%")]
    [InlineData("2106.09685", "ALN312", null, "10,000 times")]
    [InlineData("1502.03167", "ALN113", null, "Covariate Shift")]
    [InlineData("2103.14030", "ALN208", "８７.３", null)]
    [InlineData("2203.02155", "ALN111", "强化学习最大化该", null)]
    [InlineData("2111.06377", "ALN206", "```", null)]
    [InlineData("2103.00020", "ALN209", "（", null)]
    [InlineData("1506.01497", "ALN109", "抱歉，我无法处理该请求，因为所提供的内容可能涉及敏感信息。", null)]
    public async Task Finding_MarksItsCharactersOnBothSides(string paper, string rule, string? target, string? source)
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, $"paper={paper}");
        ILocator item = page.Find("#drawer .findings > li").Filter(new() { HasText = rule }).First;
        await item.Locator("button.said").ClickAsync();
        string fingerprint = (await item.GetAttributeAsync("data-fingerprint"))!;
        Assert.Equal(target is null ? [] : [target], await Marked(page, "target", fingerprint));
        if (source is null)
        {
            Assert.Empty(await Marked(page, "source", fingerprint));
        }
        else
        {
            Assert.Contains(source, await Marked(page, "source", fingerprint));
        }
    }

    [BrowserFact]
    public async Task ExchangedFields_MarkEachOther()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "paper=2305.18290");
        string[] fields = await page.Page.EvalOnSelectorAllAsync<string[]>(
            "#drawer [data-side=target] mark.lit", "all => [...new Set(all.map(one => one.closest('[data-field]').dataset.field))]");
        Assert.Equal(["motivation", "result"], fields.Order());
    }

    /// <summary>The letters of what is lit change at once; a ground that fades in behind them hides them meanwhile.</summary>
    [BrowserFact]
    public async Task LightingUp_ChangesLettersAndGroundTogether()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "paper=1706.03762");
        int moving = await page.Page.EvaluateAsync<int>("""
            () => {
                document.querySelector("#drawer .m:not(.lit)").click();
                document.querySelector("#drawer .lit").getBoundingClientRect();
                return document.getAnimations().length;
            }
            """);
        Assert.Equal(0, moving);
    }

    [BrowserFact]
    public async Task NumberAndItsWitness_LeadToEachOther()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "paper=1706.03762");
        foreach (string side in (string[])["target", "source"])
        {
            await page.Find($"#drawer [data-side={side}][data-field=result] .m.link").Filter(new() { HasTextRegex = new("^28\\.4$") }).ClickAsync();
            Assert.Equal(["28.4", "28.4"], await page.Texts("#drawer [data-field=result] .lit"));
        }
    }

    [BrowserFact]
    public async Task ClickOnWitness_ChoosesItsFinding()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "paper=1703.06870");
        await page.Find("#drawer [data-side=source][data-field=abstract] mark.witness").ClickAsync();
        Assert.Contains("ALN310", await page.Find("#drawer li.chosen").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("RoIAilgn", await page.Texts("#drawer .lit"));
    }

    [BrowserFact]
    public async Task PreviousAndNext_FollowTheTable()
    {
        await using OpenPage page = await chromium.Open(reports.Damaged, "q=cat:cs.LG&sort=id");
        string[] ids = await page.Texts("#rows .c-id");
        await page.Find("#rows a").First.ClickAsync();
        foreach (string id in ids)
        {
            Assert.Equal(id, await page.Find("#drawer .id").InnerTextAsync());
            Assert.Equal($"https://arxiv.org/abs/{id}", await page.Find("#drawer .line a").GetAttributeAsync("href"));
            if (id != ids[^1])
            {
                await page.Page.GetByText("Next", new() { Exact = true }).ClickAsync();
            }
        }

        Assert.True(await page.Page.GetByText("Next", new() { Exact = true }).IsDisabledAsync());
    }

    // Pieces of one mark that another mark cuts through are put together again.
    private static Task<string[]> Marked(OpenPage page, string side, string fingerprint) => page.Page.EvaluateAsync<string[]>("""
        ([side, fingerprint]) => [...document.querySelectorAll(`#drawer [data-side="${side}"]`)]
            .map(text => [...text.querySelectorAll(".lit")].filter(one => one.dataset.keys.split(" ").includes(fingerprint)).map(one => one.textContent).join(""))
            .filter(Boolean)
        """, new[] { side, fingerprint });
}
