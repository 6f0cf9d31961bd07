using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Editions.Discovery;
using Alignment.Languages;
using Alignment.Pairing;

namespace Alignment.Cli.Commands;

/// <summary>Finds the editions to mine, and says why a pair of them cannot be.</summary>
internal static class MinedEditions
{
    /// <summary>The pairs that the command line names: file by file, or those found in folders.</summary>
    /// <exception cref="ConfigurationException">A file has no counterpart, or nothing is found.</exception>
    public static EditionFiles[] Find(string[] names)
    {
        if (names.All(IsFile))
        {
            return names.Length % 2 == 0
                ? [.. names.Chunk(2).Select(pair => new EditionFiles("", pair[0], pair[1], null))]
                : throw new ConfigurationException(new LocalText(
                    $"{names[^1]} has no counterpart; write SOURCE TARGET, SOURCE TARGET and so on, or name a folder of editions",
                    $"{names[^1]} 没有对应的另一版本；请依次写 SOURCE TARGET、SOURCE TARGET，或给出存放版本的文件夹"));
        }

        EditionFinding found = EditionFinder.Find(names);
        return found.Pairs.Length > 0 ? [.. found.Pairs] : throw new ConfigurationException(new LocalText(
            $"no pair of editions among {found.Files} files; names need a day and a language, such as 2026-01-05/en.md and zh.md; or write SOURCE TARGET",
            $"{found.Files} 个文件中没有成对的版本；文件名须含日期和语言，如 2026-01-05/en.md 与 zh.md；也可写 SOURCE TARGET"));
    }

    /// <summary>Why nothing can be mined from a pair; null when something can.</summary>
    public static LocalText? FaultOf(EditionPair pair)
    {
        if (pair.Fault == PairFault.NothingRead)
        {
            Edition edition = pair.Source.Papers.IsEmpty && pair.Source.IsUnreadable ? pair.Source : pair.Target;
            LocalText message = edition.Problems.First(problem => problem.Kind == InputProblemKind.Unreadable).Message;
            return new($"{edition.Path}: {message.English}", $"{edition.Path}：{message.Chinese}");
        }

        return pair.Fault == PairFault.None ? null
            : new(
                $"{pair.Source.Path} {pair.Target.Path}: name the English edition first, then the Chinese one",
                $"{pair.Source.Path} {pair.Target.Path}：请先写英文版，再写中文版");
    }

    // Of a commit, what ends like an edition is one.
    private static bool IsFile(string name) => name.StartsWith("git:", StringComparison.Ordinal)
        ? Path.GetExtension(name) is ".jsonl" or ".md"
        : File.Exists(name);
}
