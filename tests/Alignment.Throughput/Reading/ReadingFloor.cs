using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Alignment.Editions;

namespace Alignment.Throughput.Reading;

/// <summary>The least work that reading an edition can be: each step does all of the one before it, and one thing more.</summary>
internal sealed class ReadingFloor
{
    private readonly string _path;
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly char[] _chars = new char[64 * 1024 + 1];
    private readonly int[] _lengths;

    /// <summary>Of an edition that was read, only the lengths of its texts are kept.</summary>
    public ReadingFloor(string path, Edition edition)
    {
        _path = path;
        _lengths = [.. edition.Papers.SelectMany(paper => paper.Fields).Select(field => field.Text.Length)];
    }

    /// <summary>What this holds itself, in bytes.</summary>
    public long HeldBytes => _lengths.Length * sizeof(int) + _buffer.Length + _chars.Length * sizeof(char);

    /// <summary>Copies the file's bytes out of the page cache, 64 KiB at a time.</summary>
    public object? ReadBytes() => Run(_ => { });

    /// <summary>Hashes them as well.</summary>
    public object? Hash()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Run(count => hash.AppendData(_buffer, 0, count));
        return hash.GetCurrentHash();
    }

    /// <summary>Looks whether they are UTF-8 as well; a character cut at the end of a buffer is passed over.</summary>
    public object? Check()
    {
        int valid = 0;
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Run(count =>
        {
            hash.AppendData(_buffer, 0, count);
            valid += Utf8.IsValid(_buffer.AsSpan(0, count)) ? 1 : 0;
        });
        return valid;
    }

    /// <summary>Makes all of it UTF-16 as well, into one buffer: escapes stay, and what frames the texts is made UTF-16 too.</summary>
    public object? Transcode()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Run(count =>
        {
            hash.AppendData(_buffer, 0, count);
            Utf8.IsValid(_buffer.AsSpan(0, count));
            Encoding.UTF8.GetChars(_buffer, 0, count, _chars, 0);
        });
        return hash.GetCurrentHash();
    }

    /// <summary>Keeps as many strings of the same lengths as the edition holds, as well.</summary>
    public object? Keep()
    {
        string[] texts = new string[_lengths.Length];
        Transcode();
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = new string(' ', _lengths[i]);
        }

        return texts;
    }

    private object? Run(Action<int> each)
    {
        using FileStream file = new(_path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        int count;
        while ((count = file.Read(_buffer, 0, _buffer.Length)) > 0)
        {
            each(count);
        }

        return null;
    }
}
