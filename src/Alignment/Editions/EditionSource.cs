using Alignment.Languages;

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
            throw new FileFaultException(new("is no path; name an edition", "不是路径；请给出一个版本"));
        }

        if (Directory.Exists(path))
        {
            throw new FileFaultException(new("is a folder; name one edition in it", "是文件夹；请给出其中的一个版本"));
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileFaultException(new("no such file; check the path", "没有这个文件；请检查路径"), error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new FileFaultException(new("may not be read; check the file's permissions", "没有读取权限；请检查文件权限"), error);
        }
    }
}
