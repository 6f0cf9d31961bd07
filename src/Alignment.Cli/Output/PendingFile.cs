using System.Text;
using Alignment.Configuration;

namespace Alignment.Cli.Output;

/// <summary>A file that appears whole or not at all: written under a temporary name beside its own, then renamed.</summary>
internal sealed class PendingFile
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Pending = [];

    private readonly string _path;
    private readonly string _temporary;

    private PendingFile(string path, string temporary, TextWriter writer)
    {
        _path = path;
        _temporary = temporary;
        Writer = writer;
    }

    /// <summary>What is written here becomes the file.</summary>
    public TextWriter Writer { get; }

    /// <summary>Begins a file.</summary>
    /// <exception cref="ConfigurationException">The folder does not exist or may not be written to.</exception>
    public static PendingFile Begin(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ConfigurationException($"cannot write {path}: it is a folder; name a file in it");
        }

        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
        {
            throw new ConfigurationException($"cannot write {path}: there is no folder {folder}; make it first: mkdir -p {folder}");
        }

        string temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            FileStream stream = new(temporary, FileMode.Create, FileAccess.Write);
            lock (Gate)
            {
                Pending.Add(temporary);
            }

            return new(path, temporary, new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"cannot write {path}: {error.Message} Check the folder's permissions.", error);
        }
    }

    /// <summary>Gives the file its own name, replacing one that is there.</summary>
    public void Commit()
    {
        try
        {
            Writer.Dispose();
            File.Move(_temporary, _path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"cannot write {_path}: {error.Message}", error);
        }

        lock (Gate)
        {
            Pending.Remove(_temporary);
        }
    }

    /// <summary>Removes every file that was begun and not finished.</summary>
    public static void DiscardAll()
    {
        lock (Gate)
        {
            foreach (string temporary in Pending)
            {
                try
                {
                    File.Delete(temporary);
                }
                catch (Exception error) when (error is IOException or UnauthorizedAccessException)
                {
                    // Nothing more can be done, and the exit code already says that something went wrong.
                }
            }

            Pending.Clear();
        }
    }
}
