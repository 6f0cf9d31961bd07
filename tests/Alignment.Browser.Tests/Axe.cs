using System.Text.Json;
using Microsoft.Playwright;

namespace Alignment.Browser.Tests;

/// <summary>axe-core, which looks for what keeps people out; installed by <c>tests/run.sh</c> from npm.</summary>
internal static class Axe
{
    private static readonly string Program = Repository.File("artifacts", "npm", "node_modules", "axe-core", "axe.min.js");

    /// <summary>Why the tests that need it are skipped; null when they run.</summary>
    public static string? WhyNot => File.Exists(Program) ? null
        : "axe-core is not installed: npm install --prefix artifacts/npm --no-save axe-core@4";

    /// <summary>What is wrong with the page as it stands, each with where it is.</summary>
    public static async Task<string[]> Violations(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Program) + "; 0");
        JsonElement found = await page.EvaluateAsync<JsonElement>("""
            async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }))
                .violations.flatMap(one => one.nodes.slice(0, 3).map(node => `${one.id}: ${node.target.join(" ")} ${node.failureSummary}`))
            """);
        return [.. found.EnumerateArray().Select(one => one.GetString()!)];
    }
}
