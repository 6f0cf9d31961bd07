using System.Text;
using Alignment.Configuration;
using Alignment.Corpus;
using Alignment.Languages;

namespace Alignment.Cli.Output;

/// <summary>A file that appears whole or not at all: written under a temporary name beside its own, then renamed.</summary>
/// <remarks>A device or a pipe is written to as it is: renaming would put a file in its place.</remarks>
internal sealed class PendingFile
{
    private readonly string _path;
    private readonly string? _temporary;

    private PendingFile(string path, string? temporary, FileStream stream)
    {
        _path = path;
        _temporary = temporary;
        Bytes = stream;
        Writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
    }

    /// <summary>What is written here becomes the file.</summary>
    public TextWriter Writer { get; }

    /// <summary>The same for bytes; to be used in place of <see cref="Writer"/>, not beside it.</summary>
    public FileStream Bytes { get; }

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes what it holds; when it fails, nothing of it remains.</param>
    /// <exception cref="ConfigurationException">The folder does not exist or may not be written to, or the file could not take its name.</exception>
    public static void Write(string path, Action<PendingFile> write)
    {
        PendingFile file = Begin(path);
        try
        {
            write(file);
            file.Commit();
        }
        finally
        {
            file.Discard();
        }
    }

    /// <summary>Begins a file.</summary>
    /// <exception cref="ConfigurationException">The folder does not exist or may not be written to.</exception>
    public static PendingFile Begin(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ConfigurationException(new LocalText(
                $"cannot write {path}: it is a folder; name a file in it", $"无法写入 {path}：它是文件夹；请给出其中的文件"));
        }

        string whole = Resolved(path);
        string folder = Path.GetDirectoryName(whole)!;
        if (!Directory.Exists(folder))
        {
            throw new ConfigurationException(new LocalText(
                $"cannot write {path}: there is no folder {folder}; make it first: mkdir -p {folder}",
                $"无法写入 {path}：没有文件夹 {folder}；请先创建：mkdir -p {folder}"));
        }

        string temporary = Path.Combine(folder, $".{Path.GetFileName(whole)}.{Environment.ProcessId}.tmp");
        try
        {
            if (Direct(whole) is FileStream direct)
            {
                return new(path, null, direct);
            }

            FileStream stream = new(temporary, FileMode.Create, FileAccess.Write);
            Unfinished.Begin(temporary);
            return new(whole, temporary, stream);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw WriteFaults.Of(path, error);
        }
    }

    /// <summary>Removes what earlier processes left beside a file when they were killed.</summary>
    public static void RemoveAbandoned(string path)
    {
        string whole = Resolved(path);
        string prefix = $".{Path.GetFileName(whole)}.";
        foreach (string left in Directory.GetFiles(Path.GetDirectoryName(whole)!, prefix + "*.tmp"))
        {
            Unfinished.RemoveIfAbandoned(left, Path.GetFileName(left)[prefix.Length..^".tmp".Length]);
        }
    }

    /// <summary>Sees to it that the bytes are on the disk, and that the file may be read by whoever could read the one it replaces.</summary>
    public void MakeDurable()
    {
        Writer.Flush();
        Bytes.Flush(flushToDisk: true);
        if (_temporary is not null && !OperatingSystem.IsWindows() && File.Exists(_path))
        {
            File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_path));
        }
    }

    /// <summary>Gives the file its own name, replacing one that is there.</summary>
    public void Commit()
    {
        try
        {
            Writer.Dispose();
            if (_temporary is not null)
            {
                File.Move(_temporary, _path, overwrite: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw WriteFaults.Of(_path, error);
        }

        Unfinished.End(_temporary ?? "");
    }

    /// <summary>Gives the file up; nothing of it remains. Does nothing once it is committed.</summary>
    public void Discard()
    {
        if (_temporary is not null)
        {
            Unfinished.Discard(_temporary);
        }
    }

    // A link stays a link: what it points at is replaced.
    private static string Resolved(string path) =>
        Path.GetFullPath(File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path);

    private static FileStream? Direct(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        FileStream stream = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        bool isDevice = path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
        if (isDevice || !stream.CanSeek)
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }
}
