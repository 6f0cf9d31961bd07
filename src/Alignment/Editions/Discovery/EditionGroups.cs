using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Editions.Discovery;

/// <summary>The editions of some places, grouped by day and name.</summary>
/// <param name="Listed">The places.</param>
/// <param name="IsByPlace">Whether the first place is English and the second Chinese, whatever the names say.</param>
/// <param name="Pairs">The pairs, in no particular order.</param>
/// <param name="Alone">Editions without a partner.</param>
internal sealed record EditionGroups(
    ImmutableArray<FileListing> Listed, bool IsByPlace, ImmutableArray<EditionFiles> Pairs, ImmutableArray<EditionName> Alone)
{
    /// <summary>Groups the files of some places.</summary>
    public static EditionGroups Of(ImmutableArray<FileListing> listed)
    {
        EditionGroups byName = Of(listed, isByPlace: false);
        if (listed.Length != 2 || !byName.Pairs.IsEmpty)
        {
            return byName;
        }

        EditionGroups byPlace = Of(listed, isByPlace: true);
        return byPlace.Pairs.IsEmpty && !byName.Alone.IsEmpty ? byName : byPlace;
    }

    /// <summary>What a name of a place says; null when it is no edition's.</summary>
    public EditionName? Parse(string name, int place) => Parse(Listed, IsByPlace, name, place);

    private static EditionName? Parse(ImmutableArray<FileListing> listed, bool isByPlace, string name, int place)
    {
        Language language = !isByPlace ? Language.Unknown : place == 0 ? Language.English : Language.Chinese;
        return EditionName.Parse(name, listed[place].Root, language, isTold: listed.Length > 1);
    }

    private static EditionGroups Of(ImmutableArray<FileListing> listed, bool isByPlace)
    {
        List<EditionName> names =
        [
            .. listed
                .SelectMany((place, index) => place.Files.Select(file => Parse(listed, isByPlace, file, index)))
                .OfType<EditionName>()
                .DistinctBy(name => name.Path),
        ];
        HashSet<string> paths = [.. names.Select(name => name.Path)];
        bool isCrawlSource = !names.Any(name => name.Language == Language.English);
        List<EditionFiles> pairs = [];
        List<EditionName> alone = [];
        foreach (IGrouping<string, EditionName> group in names
            .Where(name => name.Language != Language.Unknown)
            .GroupBy(name => name.Key, StringComparer.Ordinal))
        {
            EditionName? target = Best(group, Language.Chinese);
            string? crawl = target?.CrawlNames.FirstOrDefault(path => path != target.Path && paths.Contains(path));
            string? source = Best(group, Language.English)?.Path ?? (isCrawlSource ? crawl : null);
            if (source is null || target is null)
            {
                alone.Add(Best(group, Language.English) ?? target!);
                continue;
            }

            string? twin = target.Extension == ".md" ? null
                : group.FirstOrDefault(name => name.Language == Language.Chinese && name.Extension == ".md")?.Path;
            string[] read = [source, target.Path, twin ?? ""];
            pairs.Add(new(target.Date, source, target.Path, crawl)
            {
                Twin = twin,
                Others = [.. group.Select(name => name.Path).Except(read).Order(StringComparer.Ordinal)],
            });
        }

        // A day that was crawled and never written: where other days have an edition, this one should.
        if (isCrawlSource && pairs.Count > 0)
        {
            HashSet<string> used = [.. pairs.Select(pair => pair.Source)];
            alone.AddRange(names.Where(name => name.IsCrawl && !used.Contains(name.Path)));
        }

        return new(listed, isByPlace, [.. pairs], [.. alone]);
    }

    private static EditionName? Best(IEnumerable<EditionName> group, Language language) => group
        .Where(name => name.Language == language)
        .OrderBy(name => name.Extension, StringComparer.Ordinal)
        .ThenBy(name => name.Path, StringComparer.Ordinal)
        .FirstOrDefault();
}
