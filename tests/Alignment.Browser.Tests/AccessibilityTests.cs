using Microsoft.Playwright;

namespace Alignment.Browser.Tests;

[Collection(ChromiumTests.Name)]
public class AccessibilityTests(Chromium chromium, Reports reports)
{
    [AxeTheory]
    [InlineData("en", "light", 1440)]
    [InlineData("zh", "dark", 1440)]
    [InlineData("zh", "light", 390)]
    public async Task Axe_FindsNothing(string language, string theme, int width)
    {
        BrowserNewContextOptions options = new() { BypassCSP = true, ViewportSize = new() { Width = width, Height = 900 } };
        await using OpenPage page = await chromium.Open(reports.Damaged, $"ui={language}&theme={theme}", options);
        foreach (string tab in (string[])["findings", "alignment", "terms", "method", "data"])
        {
            await page.Page.EvaluateAsync($"location.hash = 'tab={tab}&ui={language}&theme={theme}'");
            await page.Page.WaitForFunctionAsync($"() => !document.getElementById('tab-{tab}').hidden");
            Assert.Empty(await Axe.Violations(page.Page));
        }

        await page.Page.EvaluateAsync($"location.hash = 'paper=1703.06870&ui={language}&theme={theme}'");
        await page.Page.WaitForSelectorAsync("#drawer[open]");
        Assert.Empty(await Axe.Violations(page.Page));
    }
}
