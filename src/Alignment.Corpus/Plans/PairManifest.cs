using System.Collections.Immutable;
using Alignment.Editions.Discovery;
using Alignment.Languages;

namespace Alignment.Corpus.Plans;

/// <summary>Reads a list of pairs: <c>SOURCE⇥TARGET[⇥CRAWL]</c>, one a line; blank lines and lines that begin with <c>#</c> are passed over.</summary>
/// <remarks>Names are those of the command line: paths from the working folder, or <c>git:REF:PATH</c>.</remarks>
internal static class PairManifest
{
    /// <summary>The pairs, in the order of the file.</summary>
    /// <exception cref="CorpusException">The file cannot be read, or a line is no pair.</exception>
    public static ImmutableArray<EditionFiles> Read(string path)
    {
        try
        {
            return [.. File.ReadLines(path).Select((line, i) => Parse(path, i + 1, line)).OfType<EditionFiles>()];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException(
                new LocalText($"{path}: cannot be read: {FileFaults.Of(error).English}; check the path", $"{path}：无法读取：{FileFaults.Of(error).Chinese}；请检查路径"), error);
        }
    }

    private static EditionFiles? Parse(string path, int number, string line)
    {
        line = line.TrimEnd('\r').TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
        {
            return null;
        }

        string[] cells = line.Split('\t');
        return cells.Length is 2 or 3 && cells.All(cell => cell.Length > 0 && cell != "-")
            ? new("", cells[0], cells[1], cells.Length > 2 ? cells[2] : null)
            : throw new CorpusException(new LocalText(
                FormattableString.Invariant($"{path}:{number}: \"{line}\" is no pair; write SOURCE, a tab, TARGET, and if there is one another tab and the CRAWL"),
                FormattableString.Invariant($"{path}:{number}: “{line}”不是一对；请写成：原文、制表符、译文，如有原始抓取则再加制表符和抓取文件")));
    }
}
