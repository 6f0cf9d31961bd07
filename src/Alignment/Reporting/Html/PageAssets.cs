using System.Security.Cryptography;
using System.Text;

namespace Alignment.Reporting.Html;

/// <summary>The page's own style sheet and program: hand-written files of this folder, carried inside the library.</summary>
internal static class PageAssets
{
    // In the order in which they build on each other.
    private static readonly string[] Modules =
        ["elements.js", "state.js", "rows.js", "filter.js", "marks.js", "table.js", "drawer.js", "baseline.js", "keys.js", "main.js"];

    private static readonly Lazy<string> ReadStyle = new(() => Text("page.css"));
    private static readonly Lazy<string> ReadScript = new(() =>
        "(() => {\n\"use strict\";\n" + string.Concat(Modules.Select(Text)) + "})();\n");

    /// <summary>The style sheet.</summary>
    public static string Style => ReadStyle.Value;

    /// <summary>The program: every module in one closed scope.</summary>
    public static string Script => ReadScript.Value;

    /// <summary>How a content-security policy names a text: <c>sha256-…</c>.</summary>
    public static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>A file of <c>Assets</c>, with line feeds.</summary>
    public static string Text(string name)
    {
        using Stream stream = typeof(PageAssets).Assembly.GetManifestResourceStream($"html/{name}")
            ?? throw new InvalidOperationException($"{name} is not in the library");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
