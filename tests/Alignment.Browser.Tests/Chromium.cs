using Microsoft.Playwright;

namespace Alignment.Browser.Tests;

/// <summary>The system's Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
        ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--force-color-profile=srgb", "--hide-scrollbars"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where it is; null when it is nowhere.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("ALIGNMENT_CHROMIUM") ?? Places.FirstOrDefault(File.Exists);

    /// <summary>Why browser tests are skipped; null when they run. In continuous integration they always run.</summary>
    public static string? WhyNot => Path is not null || Environment.GetEnvironmentVariable("CI") == "true" ? null
        : "no Chromium on this machine: apt-get install chromium";

    public async Task InitializeAsync()
    {
        if (WhyNot is null)
        {
            Assert.True(Path is not null, "continuous integration needs Chromium, and there is none: apt-get install chromium");
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Arguments });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a file in a window of its own and waits until its program is ready.</summary>
    internal async Task<OpenPage> Open(string file, string hash = "", BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ViewportSize ??= new() { Width = 1440, Height = 900 };
        options.Locale ??= "en-US";
        IBrowserContext context = await _browser!.NewContextAsync(options);
        OpenPage page = new(context, await context.NewPageAsync());
        await page.Go(file, hash, options.JavaScriptEnabled ?? true);
        return page;
    }
}

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class ChromiumTests : ICollectionFixture<Chromium>, ICollectionFixture<Reports>
{
    public const string Name = "Chromium";
}
