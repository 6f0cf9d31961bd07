using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Editions.Discovery;
using Alignment.Languages;

namespace Alignment.Corpus.Plans;

/// <summary>Finds the editions of a corpus and cuts them into shards: the same plan for the same files, on any machine.</summary>
public static class PlanBuilder
{
    /// <summary>Makes a plan.</summary>
    /// <param name="places">Folders, patterns or <c>git:REF:PATH</c>, as <see cref="EditionFinder"/> takes them; may be empty.</param>
    /// <param name="manifests">Lists of pairs; may be empty.</param>
    /// <param name="options">How it is cut.</param>
    /// <exception cref="CorpusException">A file is not there, or there is no pair at all.</exception>
    /// <exception cref="DiscoveryException">A place does not exist.</exception>
    public static CorpusPlan Build(IReadOnlyList<string> places, IReadOnlyList<string> manifests, PlanOptions options)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(manifests);
        ArgumentNullException.ThrowIfNull(options);
        GitTrees trees = new();
        EditionFinding found = places.Count == 0 ? new([], [], 0) : EditionFinder.Find([.. places.Select(Pinned)]);
        EditionFiles[] listed = [.. manifests.SelectMany(manifest => PairManifest.Read(manifest))];
        PlannedEdition[] editions =
        [
            .. found.Pairs.Concat(listed)
                .Select(Planned)
                .DistinctBy(edition => (edition.Source.Path, edition.Target.Path))
                .OrderBy(edition => edition.Date ?? "", StringComparer.Ordinal)
                .ThenBy(edition => edition.Target.Path, StringComparer.Ordinal)
                .ThenBy(edition => edition.Source.Path, StringComparer.Ordinal),
        ];
        if (editions.Length == 0)
        {
            throw new CorpusException(new LocalText(
                FormattableString.Invariant($"no pair of editions among {found.Files} files; names need a day and a language, such as 2026-01-05/en.jsonl and zh.jsonl; or list the pairs in a file: --manifest FILE"),
                FormattableString.Invariant($"{found.Files} 个文件中没有成对的版本；文件名须含日期和语言，例如 2026-01-05/en.jsonl 与 zh.jsonl；也可用 --manifest FILE 逐行列出各对")));
        }

        ILookup<bool, PlannedEdition> isRepeated = Repeated(editions);
        PlannedEdition[] distinct = [.. isRepeated[false]];
        return new(
            ShardPacker.Pack(distinct, options.Shards ?? ShardPacker.CountFor(distinct, options.ShardBytes)),
            found.Alone,
            [.. isRepeated[true].Select(edition => edition.Target.Path)]);

        string Pinned(string name) => GitTrees.IsGit(name) ? trees.Pinned(name) : name;

        PlannedFile Stamp(string name) => InputStamp.Of(Pinned(name), options.Hashes, trees);

        PlannedEdition Planned(EditionFiles files)
        {
            // What lies beside an edition under the crawl's name may be an edition itself.
            bool hasCrawl = files.Crawl is not null && (files.Date.Length == 0 || CrawlRecords.AreIn(EditionSource.Of(files.Crawl)));
            string? date = files.Date.Length > 0 ? files.Date : EditionDay.Of(files.Target) ?? EditionDay.Of(files.Source);
            return new(date, Stamp(files.Source), Stamp(files.Target), hasCrawl ? Stamp(files.Crawl!) : null);
        }
    }

    // The same files are found again in every fork of a project; counting them twice would be wrong.
    private static ILookup<bool, PlannedEdition> Repeated(PlannedEdition[] editions)
    {
        HashSet<(string?, string?, string?, string?)> known = [];
        return editions.ToLookup(edition => edition.Source.Sha256 is not null
            && !known.Add((edition.Date, edition.Source.Sha256, edition.Target.Sha256, edition.Crawl?.Sha256)));
    }
}
