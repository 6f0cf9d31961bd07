using System.Text.Json;
using Microsoft.Playwright;

namespace Alignment.Browser.Tests;

/// <summary>A thousand papers. Times are the page's own processor time, so that a busy machine changes nothing.</summary>
[Collection(ChromiumTests.Name)]
public class LargeReportTests(Chromium chromium, Reports reports)
{
    // Of the tenth of a second that an answer may take, the page waits this long for the next key.
    private const double WaitForNextKey = 0.02;

    [BrowserFact]
    public async Task ThousandPapers_AreAtMostTenMegabytesAndOpenWithinTwoSeconds()
    {
        string file = reports.Large;
        Assert.InRange(new FileInfo(file).Length, 1_000_000, 10_000_000);
        await using OpenPage page = await chromium.Open(reports.Clean);
        ICDPSession session = await Measured(page);
        await page.Go(file, "", hasProgram: true);
        double seconds = await Busy(session);
        Assert.InRange(seconds, 0.01, 2);
        Assert.Equal("1000 of 1000 papers", await page.Find("#count").InnerTextAsync());
    }

    [BrowserFact]
    public async Task ThousandPapers_OnlyThoseInViewAreDrawn()
    {
        await using OpenPage page = await chromium.Open(reports.Large);
        Assert.InRange(await page.Count("#rows tr[data-i]"), 1, 100);
        await page.Page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
        await page.Page.WaitForFunctionAsync("() => document.querySelector('#rows tr[aria-rowindex=\"1001\"]')");
        Assert.InRange(await page.Count("#rows tr[data-i]"), 1, 100);
    }

    [BrowserFact]
    public async Task ThousandPapers_FilterAnswersWithinATenthOfASecond()
    {
        await using OpenPage page = await chromium.Open(reports.Large);
        ICDPSession session = await Measured(page);
        double before = await Busy(session);
        // The first plain word puts the texts together; that one counts too.
        foreach (string query in (string[])["attention", "rule:ALN304", "cat:cs.CV level:error", "-is:ok", "注意力", ""])
        {
            await page.Filter(query);
            double after = await Busy(session);
            Assert.InRange(after - before, 0.0001, 0.1 - WaitForNextKey);
            before = after;
        }
    }

    private static async Task<ICDPSession> Measured(OpenPage page)
    {
        ICDPSession session = await page.Page.Context.NewCDPSessionAsync(page.Page);
        await session.SendAsync("Performance.enable", new Dictionary<string, object> { ["timeDomain"] = "threadTicks" });
        return session;
    }

    // Seconds that the page's thread has worked.
    private static async Task<double> Busy(ICDPSession session)
    {
        JsonElement metrics = (await session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics");
        return metrics.EnumerateArray().Single(metric => metric.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble();
    }
}
