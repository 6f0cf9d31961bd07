using Microsoft.Playwright;

namespace Alignment.Browser.Tests;

/// <summary>Makes the pictures of the README when asked to (<c>UPDATE_SNAPSHOTS=1</c>), and sees that they are there.</summary>
[Collection(ChromiumTests.Name)]
public class ScreenshotTests(Chromium chromium, Reports reports)
{
    [BrowserTheory]
    [InlineData("report", 1280, 800, "ui=en&theme=light")]
    [InlineData("report-paper", 1280, 800, "paper=1706.03762&ui=en&theme=light")]
    [InlineData("report.zh", 1280, 800, "ui=zh&theme=light")]
    [InlineData("report-paper.zh", 1280, 800, "paper=1706.03762&ui=zh&theme=dark")]
    [InlineData("report-phone.zh", 390, 844, "ui=zh&theme=dark")]
    public async Task Picture_IsOfTheSample(string name, int width, int height, string hash)
    {
        string file = Repository.File("docs", "images", name + ".png");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            BrowserNewContextOptions options = new() { ViewportSize = new() { Width = width, Height = height } };
            await using OpenPage page = await chromium.Open(reports.Damaged, hash, options);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await page.Page.ScreenshotAsync(new() { Path = file });
        }

        Assert.True(File.Exists(file), $"{name}.png is not there; write it with: UPDATE_SNAPSHOTS=1 dotnet test");
    }
}
