using System.Text;
using Alignment.Configuration;
using Alignment.Corpus;
using Alignment.Languages;

namespace Alignment.Cli.Output;

/// <summary>A folder of files that appears whole or not at all: made beside its place, then put there.</summary>
/// <remarks>What stands there is replaced only when it is a report that this program wrote, and only by a whole one.</remarks>
internal sealed class PendingFolder : IDisposable
{
    /// <summary>What the first lines of a report's page hold, so that it is known again.</summary>
    public const string Mark = "<meta name=\"generator\" content=\"alignment\">";

    private const int MarkedPart = 2000;

    private readonly string _path;
    private readonly string _temporary;
    private readonly List<string> _files = [];

    private PendingFolder(string path, string temporary)
    {
        _path = path;
        _temporary = temporary;
    }

    /// <summary>The files written so far, by their names within the folder, in the order in which they were begun.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Begins a folder.</summary>
    /// <param name="path">Where it shall stand; may hold an older report.</param>
    /// <exception cref="ConfigurationException">It cannot be made there, or something else stands there.</exception>
    public static PendingFolder Begin(string path)
    {
        string whole = Resolved(path);
        string? parent = Path.GetDirectoryName(whole);
        if (parent is null || whole == Path.GetFullPath("."))
        {
            throw new ConfigurationException(new LocalText(
                $"cannot write {path}: give the report a folder of its own", $"无法写入 {path}：请为报告指定单独的文件夹"));
        }

        if (File.Exists(whole))
        {
            throw new ConfigurationException(new LocalText(
                $"cannot write {path}: it is a file; name a folder", $"无法写入 {path}：它是文件；请给出文件夹"));
        }

        if (!Directory.Exists(parent))
        {
            throw new ConfigurationException(new LocalText(
                $"cannot write {path}: there is no folder {parent}; make it first: mkdir -p {parent}",
                $"无法写入 {path}：没有文件夹 {parent}；请先创建：mkdir -p {parent}"));
        }

        string temporary = Beside(whole, "tmp");
        try
        {
            RefuseOthers(path, whole);
            Unfinished.Begin(temporary);
            Delete(temporary);
            Directory.CreateDirectory(temporary);
            return new(whole, temporary);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw WriteFaults.Of(path, error);
        }
    }

    /// <summary>Writes a file of text: UTF-8, line feeds.</summary>
    public void Write(string name, Action<TextWriter> write)
    {
        using StreamWriter writer = new(Create(name), new UTF8Encoding(false)) { NewLine = "\n" };
        write(writer);
    }

    /// <summary>Writes a file of bytes.</summary>
    public void Write(string name, byte[] bytes)
    {
        using Stream stream = Create(name);
        stream.Write(bytes);
    }

    /// <summary>Puts the folder in its place, instead of an older report.</summary>
    public void Commit()
    {
        string old = Beside(_path, "old");
        try
        {
            Delete(old);
            bool hasOld = Directory.Exists(_path);
            if (hasOld)
            {
                Directory.Move(_path, old);
            }

            try
            {
                Directory.Move(_temporary, _path);
            }
            catch (Exception error) when (hasOld && error is IOException or UnauthorizedAccessException)
            {
                Directory.Move(old, _path);
                throw;
            }

            Delete(old);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw WriteFaults.Of(_path, error);
        }

        Unfinished.End(_temporary);
    }

    /// <summary>Gives the folder up; nothing of it remains. Does nothing once it is committed.</summary>
    public void Dispose() => Unfinished.Discard(_temporary);

    private FileStream Create(string name)
    {
        string path = Path.Combine(_temporary, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _files.Add(name);
        return new FileStream(path, FileMode.Create, FileAccess.Write);
    }

    // Nothing that a person put there is ever lost: only a report is replaced.
    private static void RefuseOthers(string path, string whole)
    {
        if (!Directory.Exists(whole) || !Directory.EnumerateFileSystemEntries(whole).Any())
        {
            return;
        }

        string index = Path.Combine(whole, "index.html");
        if (!File.Exists(index) || !Head(index).Contains(Mark, StringComparison.Ordinal))
        {
            throw new ConfigurationException(new LocalText(
                $"cannot write {path}: it holds other files; name a new or an empty folder",
                $"无法写入 {path}：其中有其他文件；请给出新的或空的文件夹"));
        }
    }

    private static string Head(string file)
    {
        using StreamReader reader = new(file);
        char[] head = new char[MarkedPart];
        return new string(head, 0, reader.ReadBlock(head));
    }

    private static string Resolved(string path)
    {
        string whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Directory.Exists(whole) ? Directory.ResolveLinkTarget(whole, returnFinalTarget: true)?.FullName ?? whole : whole;
    }

    private static string Beside(string whole, string kind) =>
        Path.Combine(Path.GetDirectoryName(whole)!, $".{Path.GetFileName(whole)}.{Environment.ProcessId}.{kind}");

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
