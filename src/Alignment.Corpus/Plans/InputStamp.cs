using System.Globalization;
using System.Security.Cryptography;
using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Corpus.Plans;

/// <summary>How a file is known again when a shard is judged, perhaps days later and on another machine.</summary>
internal static class InputStamp
{
    /// <summary>The stamp of a file as it is now.</summary>
    /// <param name="name">A path, or <c>git:COMMIT:PATH</c>.</param>
    /// <param name="hashes">Whether its content is hashed, rather than its time taken.</param>
    /// <param name="trees">Knows what commits hold.</param>
    /// <exception cref="CorpusException">There is no such file.</exception>
    public static PlannedFile Of(string name, bool hashes, GitTrees trees)
    {
        if (GitTrees.IsGit(name))
        {
            return new(name, trees.Bytes(name), null, hashes ? Sha256(name) : null);
        }

        FileInfo file = new(name);
        return file.Exists
            ? new(name.Replace('\\', '/'), file.Length, hashes ? null : Time(file), hashes ? Sha256(name) : null)
            : throw new CorpusException(new LocalText(
                $"{name}: there is no such file; name an edition that is there", $"{name}：没有这个文件；请给出存在的文件"));
    }

    /// <summary>Whether a file can no longer be the one that was planned, told without reading it. One that is gone is told when it is read.</summary>
    public static bool HasChanged(PlannedFile planned)
    {
        if (GitTrees.IsGit(planned.Path))
        {
            return false;
        }

        FileInfo file = new(planned.Path);
        return file.Exists && (file.Length != planned.Bytes || (planned.Modified is string modified && modified != Time(file)));
    }

    private static string Time(FileInfo file) => file.LastWriteTimeUtc.ToString("O", CultureInfo.InvariantCulture);

    private static string Sha256(string name)
    {
        try
        {
            using Stream stream = EditionSource.Of(name).Open();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException(new LocalText($"{name}: {FileFaults.Of(error).English}", $"{name}：{FileFaults.Of(error).Chinese}"), error);
        }
    }
}
