using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Repair;

namespace Alignment.Cli.Commands;

/// <summary>What the commands that repair an edition have in common.</summary>
internal static class Repairs
{
    /// <summary>Runs a repair; one that cannot be done ends like a wrong option: exit code 2, and nothing written.</summary>
    public static int Run(Func<int> repair)
    {
        try
        {
            return repair();
        }
        catch (RepairException error)
        {
            throw new ConfigurationException(error.Text, error);
        }
    }

    /// <summary>The order of categories of a Markdown; none when there is no such file and there need not be.</summary>
    public static CategoryOrder OrderOf(string markdown, bool mustExist) =>
        !mustExist && !File.Exists(markdown) ? CategoryOrder.None : CategoryOrder.Of(EditionReader.Read(EditionSource.Of(markdown)));

    /// <summary>Sees to it that a file to be written is none of those that are read.</summary>
    /// <exception cref="ConfigurationException">It is.</exception>
    public static void RequireOther(string written, params IEnumerable<string?> read)
    {
        if (read.OfType<string>().Any(path => IsSame(path, written)))
        {
            throw new ConfigurationException(new LocalText(
                $"{written} is an input; name another file to write", $"{written} 是输入文件；请指定另一个文件来写入"));
        }
    }

    /// <summary>Whether two names are of one file, links followed.</summary>
    public static bool IsSame(string left, string right) => left.Length > 0 && right.Length > 0
        && string.Equals(Resolved(left), Resolved(right), StringComparison.Ordinal);

    /// <summary>The whole path of a file or folder, its own link followed.</summary>
    public static string Resolved(string path)
    {
        string whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        FileSystemInfo info = Directory.Exists(whole) ? new DirectoryInfo(whole) : new FileInfo(whole);
        return info.Exists ? info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? whole : whole;
    }
}
