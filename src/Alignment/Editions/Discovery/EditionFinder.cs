using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Editions.Discovery;

/// <summary>Finds pairs of editions among files, by the day and the language in their names.</summary>
/// <remarks>
/// Two files are a pair when their names are the same but for the word for the language: <c>2026-01-05_AI_enhanced_English.jsonl</c>
/// and <c>…_Chinese.jsonl</c>, <c>2026-01-05/en.md</c> and <c>zh.md</c>, <c>en/2026-01-05.md</c> and <c>zh/2026-01-05.md</c>. Of two
/// places named, the first holds the English and the second the Chinese editions where names do not tell. Where records and
/// Markdown of an edition are both there, the records are taken.
/// </remarks>
public static class EditionFinder
{
    /// <summary>Finds the pairs of one or several places.</summary>
    /// <param name="places">Folders, patterns with <c>*</c>, <c>?</c> and <c>**</c>, or <c>git:REF:PATH</c>.</param>
    /// <exception cref="DiscoveryException">A place does not exist, or holds no edition.</exception>
    public static EditionFinding Find(IReadOnlyList<string> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        List<(string Root, IReadOnlyList<string> Files)> listed = [.. places.Select(FileListing.Of)];
        int files = listed.Sum(place => place.Files.Count);
        List<EditionName> names = Names(listed, Language.Unknown, Language.Unknown);
        if (listed.Count == 2 && !names.Any(name => name.Language != Language.Unknown))
        {
            names = Names(listed, Language.English, Language.Chinese);
        }

        HashSet<string> all = [.. names.Select(name => name.Path)];
        List<EditionFiles> pairs = [];
        List<string> alone = [];
        foreach (IGrouping<string, EditionName> group in names
            .Where(name => name.Language != Language.Unknown)
            .GroupBy(name => name.Key, StringComparer.Ordinal))
        {
            EditionName? source = Best(group, Language.English);
            EditionName? target = Best(group, Language.Chinese);
            if (source is not null && target is not null)
            {
                pairs.Add(new(target.Date, source.Path, target.Path, CrawlBeside(target, all)));
            }
            else
            {
                alone.Add((source ?? target)!.Path);
            }
        }

        return new(
            [.. pairs.OrderBy(pair => pair.Date, StringComparer.Ordinal).ThenBy(pair => pair.Target, StringComparer.Ordinal)],
            [.. alone.Order(StringComparer.Ordinal)],
            files);
    }

    private static List<EditionName> Names(List<(string Root, IReadOnlyList<string> Files)> listed, Language first, Language second) =>
    [
        .. listed
            .SelectMany((place, index) => place.Files.Select(file => EditionName.Parse(file, place.Root, index == 0 ? first : second)))
            .OfType<EditionName>()
            .DistinctBy(name => name.Path),
    ];

    private static EditionName? Best(IEnumerable<EditionName> group, Language language) =>
        group.Where(name => name.Language == language).MinBy(name => name.Extension, StringComparer.Ordinal);

    // Either of the usual names, as long as it is a crawl and not an edition: that shows when it is read.
    private static string? CrawlBeside(EditionName target, HashSet<string> all)
    {
        int slash = target.Path.LastIndexOf('/');
        string folder = target.Path[..(slash + 1)];
        return ((string[])[$"{folder}{target.Date}.jsonl", $"{folder}raw.jsonl"])
            .FirstOrDefault(path => path != target.Path && all.Contains(path));
    }
}
