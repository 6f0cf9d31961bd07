using Microsoft.Playwright;

namespace Alignment.Browser.Tests;

/// <summary>One page in a window of its own, with everything it complained of or asked the network for.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    public OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.SetDefaultTimeout(10_000);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    public async Task Go(string file, string hash, bool hasProgram)
    {
        await Page.GotoAsync("file://" + file + (hash.Length > 0 ? "#" + hash : ""));
        if (hasProgram)
        {
            await Page.WaitForSelectorAsync("html[data-ready]", new() { State = WaitForSelectorState.Attached });
        }
    }

    public ILocator Find(string selector) => Page.Locator(selector);

    public Task<string[]> Texts(string selector) => Page.EvalOnSelectorAllAsync<string[]>(selector, "all => all.map(one => one.textContent)");

    public Task<int> Count(string selector) => Page.Locator(selector).CountAsync();

    /// <summary>Asks for other papers and waits until the table shows them.</summary>
    public async Task Filter(string query)
    {
        await Page.FillAsync("#filter", query);
        await Page.WaitForFunctionAsync("query => new URLSearchParams(location.hash.slice(1)).get('q') === (query || null)", query);
    }

    /// <summary>Nothing went wrong, and nothing but the file itself was asked for.</summary>
    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_complaints);
        Assert.All(_requests, address => Assert.True(
            address.StartsWith("file://", StringComparison.Ordinal) || address.StartsWith("blob:", StringComparison.Ordinal), address));
        Assert.True(_requests.Count(address => address.StartsWith("file://", StringComparison.Ordinal)) <= 3, string.Join(' ', _requests));
    }
}
