using System.Collections.Immutable;
using System.Text;

namespace Alignment.Editions.Discovery;

/// <summary>Asks git which files of a place differ from a commit.</summary>
/// <remarks>
/// A file is new also where git is told to ignore it: whoever names a place wants its editions judged. It is unchanged where its
/// bytes are those of the commit, whatever the index says, so that editions kept on a branch of their own compare as well.
/// </remarks>
/// <param name="changed">Files and folders that were added, modified or renamed, as they are named in the listing.</param>
/// <param name="deleted">Files that the commit has and the place has no more.</param>
internal sealed class ChangedFiles(IEnumerable<string> changed, IEnumerable<string> deleted)
{
    private readonly HashSet<string> _changed = [.. changed];

    /// <summary>Files that the commit has and the place has no more, in ordinal order.</summary>
    public ImmutableArray<string> Deleted { get; } = [.. deleted.Order(StringComparer.Ordinal)];

    /// <summary>Whether a file was added, modified or renamed, or lies in a repository within, of which git says nothing.</summary>
    public bool Contains(string file)
    {
        for (int end = file.Length; end > 0; end = file.LastIndexOf('/', end - 1))
        {
            if (_changed.Contains(file[..end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What has changed in a place since a commit.</summary>
    /// <param name="listing">The place.</param>
    /// <param name="commit">A commit, branch or tag; forty zeros, as a push of a new branch says, stand for a commit without files.</param>
    /// <exception cref="DiscoveryException">The place is in no repository, or the repository does not hold the commit.</exception>
    public static ChangedFiles Since(string commit, FileListing listing)
    {
        bool isOnDisk = listing.Commit is null;
        string folder = isOnDisk && listing.Root.Length > 0 ? listing.Root : ".";
        string prefix = isOnDisk ? listing.Root is "" or "/" ? listing.Root : listing.Root + "/" : $"git:{listing.Commit}:";
        string tree = CommitFinder.Tree(commit, folder);
        List<string> arguments = ["diff", "--name-status", "-z", "--find-renames", "--no-ext-diff"];
        arguments.AddRange(isOnDisk
            ? ["--relative", tree, "--", "."]
            : ["--no-relative", tree, listing.Commit!, "--", ":(top,literal)" + listing.Root[prefix.Length..]]);
        (HashSet<string> changed, HashSet<string> deleted) = Differences(Names(folder, arguments));
        if (isOnDisk)
        {
            AddUntracked(tree, folder, changed, deleted);
        }

        return new(
            changed.Select(name => prefix + name.TrimEnd('/')),
            deleted.Select(name => prefix + name).Where(name => listing.Pattern?.IsMatch(name) != false));
    }

    // A letter, then a name; after R (renamed) and C (copied) the old name and the new one.
    private static (HashSet<string> Changed, HashSet<string> Deleted) Differences(string[] parts)
    {
        HashSet<string> changed = [];
        HashSet<string> deleted = [];
        for (int i = 0; i + 1 < parts.Length; i += 2)
        {
            char kind = parts[i][0];
            if (kind is 'R' or 'C')
            {
                if (kind == 'R')
                {
                    deleted.Add(parts[i + 1]);
                }

                i++;
            }

            (kind == 'D' ? deleted : changed).Add(parts[i + 1]);
        }

        return (changed, deleted);
    }

    private static void AddUntracked(string tree, string folder, HashSet<string> changed, HashSet<string> deleted)
    {
        string[] untracked = Names(folder, ["ls-files", "--others", "-z"]);
        string[] both = [.. untracked.Where(deleted.Contains)];
        HashSet<string> same = both.Length == 0 ? [] : Same(tree, folder, both);
        deleted.ExceptWith(both);
        changed.UnionWith(untracked.Where(name => !same.Contains(name)));
    }

    // Files that git does not follow and the commit has: they are compared with it byte for byte, after git's own conversions.
    private static HashSet<string> Same(string tree, string folder, string[] names)
    {
        Dictionary<string, string> blobs = Names(folder, ["ls-tree", "-r", "-z", tree])
            .Select(line => line.Split('\t', 2))
            .ToDictionary(parts => parts[1], parts => parts[0].Split(' ')[2]);
        // Of all commands this one alone reads names from the top of the repository.
        string top = Run(folder, ["rev-parse", "--show-prefix"]).Text.TrimEnd('\n');
        string[] hashes = Run(folder, ["hash-object", "--stdin-paths"], string.Concat(names.Select(name => $"{Quoted(top + name)}\n")))
            .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. names.Zip(hashes).Where(pair => blobs.GetValueOrDefault(pair.First) == pair.Second).Select(pair => pair.First)];
    }

    private static string Quoted(string name)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in name)
        {
            quoted.Append(c switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", _ => c.ToString() });
        }

        return quoted.Append('"').ToString();
    }

    private static string[] Names(string folder, IEnumerable<string> arguments) => Run(folder, arguments).Names;

    private static GitProcess Run(string folder, IEnumerable<string> arguments, string? input = null)
    {
        GitProcess git = FileListing.RunGit(folder, folder, arguments, input);
        return git.ExitCode == 0 ? git : throw new DiscoveryException(new(
            $"{folder}: git cannot say what has changed ({git.Said}); see for yourself with: git -C {folder} status",
            $"{folder}：git 无法判断有哪些改动（{git.Said}）；请运行 git -C {folder} status 查看"));
    }
}
