using System.Collections.Immutable;

namespace Alignment.Editions.Discovery;

/// <summary>Finds pairs of editions among files, by the day and the language in their names.</summary>
/// <remarks>
/// Two files are a pair when their names are the same but for the word for the language: <c>2026-01-05_AI_enhanced_English.jsonl</c>
/// and <c>…_Chinese.jsonl</c>, <c>2026-01-05/en.md</c> and <c>zh.md</c>, <c>en/2026-01-05.md</c> and <c>zh/2026-01-05.md</c>. Of two
/// places named, the first holds the English and the second the Chinese editions where names do not tell. Where records and
/// Markdown of an edition are both there, the records are taken. Where no day has an English edition, the crawls beside the Chinese
/// ones (<c>2026-01-05.jsonl</c>, <c>2026-01-05/raw.jsonl</c>) stand in for it: they hold the English papers.
/// </remarks>
public static class EditionFinder
{
    /// <summary>Finds the pairs of one or several places.</summary>
    /// <param name="places">Files, folders, patterns with <c>*</c>, <c>?</c> and <c>**</c>, or <c>git:REF:PATH</c>.</param>
    /// <exception cref="DiscoveryException">A place does not exist, or holds no edition.</exception>
    public static EditionFinding Find(IReadOnlyList<string> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        return Found(EditionGroups.Of([.. places.Select(FileListing.Of)]));
    }

    /// <summary>Finds the pairs of which a file was added, modified or renamed since a commit.</summary>
    /// <remarks>
    /// An edition stands alone when it was changed, or its partner was deleted. What was deleted is named, and judged no more.
    /// </remarks>
    /// <param name="places">Files, folders, patterns, or <c>git:REF:PATH</c>; of the last two commits are compared.</param>
    /// <param name="commit">A commit, branch or tag of the repository of each place.</param>
    /// <exception cref="DiscoveryException">A place does not exist, is in no repository, or its repository does not hold the commit.</exception>
    public static EditionFinding FindChanged(IReadOnlyList<string> places, string commit)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(commit);
        ImmutableArray<FileListing> listed = [.. places.Select(FileListing.Of)];
        ChangedFiles[] changes = [.. listed.Select(place => ChangedFiles.Since(commit, place))];
        EditionGroups groups = EditionGroups.Of(listed);
        EditionName[] deleted = [.. changes.SelectMany((place, index) => place.Deleted.Select(name => groups.Parse(name, index))).OfType<EditionName>()];
        HashSet<string> halves = [.. deleted.Select(name => name.Key)];
        EditionFinding all = Found(groups);
        EditionFinding changed = Found(groups with
        {
            Pairs = [.. groups.Pairs.Where(pair => pair.All.Any(IsChanged))],
            Alone = [.. groups.Alone.Where(name => IsChanged(name.Path) || halves.Contains(name.Key))],
        });
        return changed with
        {
            Deleted = [.. deleted.Select(name => name.Path).Distinct().Order(StringComparer.Ordinal)],
            Unchanged = all.Pairs.Length - changed.Pairs.Length,
        };

        bool IsChanged(string file) => changes.Any(place => place.Contains(file));
    }

    /// <summary>Whether one of some files differs from a commit; a file that is not there has changed.</summary>
    /// <param name="files">Paths, or <c>git:REF:PATH</c>.</param>
    /// <param name="commit">A commit, branch or tag of the repository of each file.</param>
    /// <exception cref="DiscoveryException">A file is in no repository, or its repository does not hold the commit.</exception>
    public static bool IsChanged(IEnumerable<string> files, string commit)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(commit);
        bool isChanged = false;
        foreach (string file in files)
        {
            // Every one is asked, so that a commit unknown to one repository is always told.
            bool isThere = file.StartsWith("git:", StringComparison.Ordinal) || File.Exists(file);
            isChanged |= !isThere || FileListing.Of(file) is var listing && ChangedFiles.Since(commit, listing).Contains(listing.Files[0]);
        }

        return isChanged;
    }

    private static EditionFinding Found(EditionGroups groups) => new(
        [.. groups.Pairs.OrderBy(pair => pair.Date, StringComparer.Ordinal).ThenBy(pair => pair.Target, StringComparer.Ordinal)],
        [.. groups.Alone.Select(name => name.Path).Order(StringComparer.Ordinal)],
        groups.Listed.Sum(place => place.Files.Count));
}
