using System.Text.Json.Nodes;

namespace Alignment.Browser.Tests;

/// <summary>Editions are written by strangers: nothing in one may run, whatever it looks like.</summary>
[Collection(ChromiumTests.Name)]
public class AttackTests(Chromium chromium, Reports reports)
{
    private const string Ran = "window.attacked = (window.attacked || 0) + 1";

    private static readonly string[] Attacks =
    [
        $"<script>{Ran}</script>",
        $"</script><script>{Ran}</script>",
        $"<!--<script>{Ran}//--></script>",
        $"\"><img src=x onerror=\"{Ran}\">",
        $"' onmouseover='{Ran}' x='",
        $"<svg/onload={Ran.Replace(" ", "/**/", StringComparison.Ordinal)}>",
        $"</title></style></textarea></dialog><iframe srcdoc='<script>{Ran}</script>'></iframe>",
        $"&lt;script&gt;{Ran}&lt;/script&gt;",
        $"javascript:{Ran}//",
        $"<a href=\"javascript:{Ran}\">x</a><math><mtext></form><form><mglyph><style></math><img src onerror={Ran}>",
        $"]]><script>{Ran}</script>\u2028\u2029\0",
        "=cmd|'/c calc'!A1",
        "{{constructor.constructor('" + Ran + "')()}}${" + Ran + "}",
    ];

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AttackStrings_AreTextAndNothingElse(bool withoutPolicy)
    {
        (string source, string target) = Write();
        string file = reports.Made("attacks", source, target);
        await using OpenPage page = await chromium.Open(file, options: new() { BypassCSP = withoutPolicy });
        Assert.Equal(3, await page.Count("script"));
        foreach (string tab in (string[])["alignment", "terms", "trend", "method", "data", "findings"])
        {
            await page.Page.ClickAsync($"[data-tab={tab}]");
        }

        int papers = await page.Count("#rows tr[data-i]");
        Assert.Equal(Attacks.Length, papers);
        await page.Find("#rows a").First.ClickAsync();
        for (int i = 0; i < papers; i++)
        {
            Assert.Equal(0, await page.Count("img, iframe, object, embed, base, form, svg [onload], [onerror], [onmouseover]"));
            await page.Page.HoverAsync("#drawer-title");
            await page.Page.Keyboard.PressAsync("j");
        }

        string shown = await page.Page.EvaluateAsync<string>("document.getElementById('drawer-title').textContent");
        Assert.Contains(Attacks, attack => shown.Contains(attack.Replace("\0", "", StringComparison.Ordinal).Trim()[..10], StringComparison.Ordinal));
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("window.attacked || 0"));
    }

    // Records whose every text is an attack; the Chinese one has some Chinese beside it, so that all rules look at it.
    private (string Source, string Target) Write()
    {
        string source = reports.Scratch("attack-en.jsonl");
        string target = reports.Scratch("attack-zh.jsonl");
        File.WriteAllLines(source, Attacks.Select((attack, i) => Record(i, attack, attack + " The method works on 12 tasks.")));
        File.WriteAllLines(target, Attacks.Select((attack, i) => Record(i, attack, "该方法在 13 项任务上有效 " + attack)));
        return (source, target);
    }

    private static string Record(int index, string attack, string summary) => new JsonObject
    {
        ["id"] = $"2601.{index + 1:00000}",
        ["categories"] = new JsonArray(attack),
        ["authors"] = new JsonArray(attack),
        ["title"] = attack,
        ["comment"] = attack,
        ["abs"] = $"javascript:{Ran}",
        ["pdf"] = attack,
        ["summary"] = attack,
        ["AI"] = new JsonObject
        {
            ["tldr"] = summary,
            ["motivation"] = summary,
            ["method"] = summary,
            ["result"] = summary,
            ["conclusion"] = summary,
        },
    }.ToJsonString();
}
