using System.Text.RegularExpressions;
using Alignment.Languages;

namespace Alignment.Editions.Discovery;

/// <summary>What the name of a file says about the edition in it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Date">The last day in the name, <c>yyyy-MM-dd</c>.</param>
/// <param name="Language">English, Chinese, or unknown.</param>
/// <param name="Key">The name without ending and without its word for the language: the same for both editions of a pair.</param>
/// <param name="Extension"><c>.jsonl</c> or <c>.md</c>.</param>
internal sealed partial record EditionName(string Path, string Date, Language Language, string Key, string Extension)
{
    /// <summary>Reads a name; null when it has no day, or is no edition's.</summary>
    /// <param name="path">The file, with <c>/</c> between folders.</param>
    /// <param name="root">The part of the path that the user named; the key leaves it out where each language has its own.</param>
    /// <param name="language">The language of every file of that root; unknown to tell it from the name.</param>
    /// <param name="isTold">Whether the root tells a language too: of several places, not of the one that holds all.</param>
    public static EditionName? Parse(string path, string root, Language language, bool isTold)
    {
        Match date = Date10().Matches(path) is { Count: > 0 } dates ? dates[^1] : Match.Empty;
        string extension = System.IO.Path.GetExtension(path);
        if (!date.Success || extension is not (".jsonl" or ".md"))
        {
            return null;
        }

        string name = path[..^extension.Length];
        if (language != Language.Unknown)
        {
            return new(path, date.Value, language, "*/" + name[root.Length..].Trim('/'), extension);
        }

        // The last word for a language counts: zh/2026-01-05-en.md is English.
        Match? word = Words().Matches(name, isTold ? 0 : Math.Min(root.Length, name.Length)).LastOrDefault();
        Language told = word is null ? Language.Unknown : word.Value.ToUpperInvariant() is "EN" or "ENGLISH" ? Language.English : Language.Chinese;
        string key = word is null ? name : string.Concat(name.AsSpan(0, word.Index), "*", name.AsSpan(word.Index + word.Length));
        return new(path, date.Value, told, key, extension);
    }

    /// <summary>Whether it is named as a crawl is: by its day alone, or <c>raw.jsonl</c> in the folder of the day.</summary>
    public bool IsCrawl => Language == Language.Unknown && (Path == CrawlNames[0] || Path == CrawlNames[1]);

    /// <summary>Where the crawl of this day lies beside it.</summary>
    public string[] CrawlNames => [$"{Folder}{Date}.jsonl", $"{Folder}raw.jsonl"];

    private string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    [GeneratedRegex(@"(?<![0-9])[12][0-9]{3}-[01][0-9]-[0-3][0-9](?![0-9])")]
    private static partial Regex Date10();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:en|english|zh-cn|zh-hans|zh|cn|chinese)(?![\p{L}\p{N}])", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
