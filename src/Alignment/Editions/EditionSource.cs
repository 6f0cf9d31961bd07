namespace Alignment.Editions;

/// <summary>Where an edition's bytes come from: a file, standard input, or a file in a git commit.</summary>
/// <param name="Name">How the source is named in messages and reports.</param>
/// <param name="Open">Opens the bytes; throws <see cref="IOException"/> with a message for people.</param>
public sealed record EditionSource(string Name, Func<Stream> Open)
{
    /// <summary>The source that an argument of the command line names.</summary>
    /// <param name="argument">A path, <c>-</c> for standard input, or <c>git:REF:PATH</c>.</param>
    public static EditionSource Of(string argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        if (argument == "-")
        {
            return new("-", Console.OpenStandardInput);
        }

        return argument.StartsWith("git:", StringComparison.Ordinal)
            ? new(argument, () => GitBlob.Open(argument))
            : new(argument.Replace('\\', '/'), () => OpenFile(argument));
    }

    /// <summary>All its bytes.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] ReadAllBytes()
    {
        using Stream stream = Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static FileStream OpenFile(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            throw new IOException("is no path; name an edition");
        }

        if (Directory.Exists(path))
        {
            throw new IOException("is a folder; name one edition in it");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IOException("no such file; check the path", error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new IOException("may not be read; check the file's permissions", error);
        }
    }
}
