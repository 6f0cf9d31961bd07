using Alignment.Languages;

namespace Alignment.Corpus;

/// <summary>A file that appears whole or not at all, whoever else writes it, on this machine or on another.</summary>
/// <remarks>
/// It is written under a name that no other process has, put on the disk, then renamed: a reader sees the old file, or all of the
/// new one. A process that is killed leaves its temporary file, which no one reads, and which <see cref="RemoveAbandoned"/> removes.
/// </remarks>
public static class WholeFile
{
    private const string Ending = ".tmp";

    private static int _count;

    /// <summary>Writes a file, replacing one that is there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its bytes.</param>
    /// <exception cref="CorpusException">It cannot be written; what was there before is untouched.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        string whole = Path.GetFullPath(path);
        string temporary = Path.Combine(Path.GetDirectoryName(whole)!, Temporary(Path.GetFileName(whole)));
        Unfinished.Begin(temporary);
        try
        {
            using (FileStream stream = new(temporary, FileMode.Create, FileAccess.Write, FileShare.Read))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, whole, overwrite: true);
            Unfinished.End(temporary);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException(
                new LocalText(
                    $"cannot write {path}: {FileFaults.Of(error).English}; free some space or check the folder's permissions, then run the same command again",
                    $"无法写入 {path}：{FileFaults.Of(error).Chinese}；请释放磁盘空间或检查文件夹权限，然后重新执行同一命令"),
                error);
        }
        finally
        {
            Unfinished.Discard(temporary);
        }
    }

    /// <summary>Removes what processes of this machine left in a folder when they were killed.</summary>
    public static void RemoveAbandoned(string folder)
    {
        foreach (string left in Directory.EnumerateFiles(folder, ".*" + Ending))
        {
            // .NAME.MACHINE.PROCESS.COUNT.tmp; of another machine nobody here can tell whether it is still at work.
            string[] parts = Path.GetFileName(left).Split('.');
            if (parts.Length > 4 && parts[^4] == Machine)
            {
                Unfinished.RemoveIfAbandoned(left, parts[^3]);
            }
        }
    }

    private static string Machine { get; } =
        string.Concat(Environment.MachineName.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));

    private static string Temporary(string name) =>
        FormattableString.Invariant($".{name}.{Machine}.{Environment.ProcessId}.{Interlocked.Increment(ref _count)}{Ending}");
}
