using System.Collections.Immutable;
using System.Text;
using Alignment.Languages;
using Alignment.Languages.Terms;

namespace Alignment.Configuration.TermFiles;

/// <summary>Reads a user's own term base: a table (tab, comma or semicolon between cells) or TBX.</summary>
/// <remarks>The text tells which it is, not the name. UTF-8, or UTF-16 with its mark as spreadsheets write it.</remarks>
public static class TermFile
{
    // Far above any term base a person keeps; it bounds what a wrong file costs.
    private const int MostBytes = 32 << 20;

    /// <summary>The rows of a file.</summary>
    /// <param name="path">The file; a relative name starts from the process's folder.</param>
    /// <exception cref="ConfigurationException">It cannot be read, or a row cannot be meant; the message names file and line.</exception>
    public static ImmutableArray<Term> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string name = path.Replace('\\', '/');
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.CanSeek && stream.Length > MostBytes)
            {
                throw new ConfigurationException(new LocalText(
                    $"cannot read the terms {name}: larger than {MostBytes >> 20} MB; split the file, or name another",
                    $"无法读取术语 {name}：超过 {MostBytes >> 20} MB；请拆分文件，或另指文件"));
            }

            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            return Parse(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            LocalText reason = error is DirectoryNotFoundException ? FileFaults.Of(new FileNotFoundException()) : FileFaults.Of(error);
            throw new ConfigurationException(
                new LocalText(
                    $"cannot read the terms {name}: {reason.English}; name a TSV, CSV or TBX file",
                    $"无法读取术语 {name}：{reason.Chinese}；请给出 TSV、CSV 或 TBX 文件"),
                error);
        }
    }

    /// <summary>The rows of a file's content.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="name">How the file is named in messages.</param>
    /// <exception cref="ConfigurationException">A row cannot be meant.</exception>
    public static ImmutableArray<Term> Parse(ReadOnlySpan<byte> bytes, string name)
    {
        string text = Decode(bytes, name);
        TermRows rows = new(name);
        if (text.AsSpan().TrimStart().StartsWith("<"))
        {
            TbxReader.Read(text, name, rows);
        }
        else
        {
            TermTableReader.Read(text, name, rows);
        }

        return rows.ToImmutable();
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        ReadOnlySpan<byte> content = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException error)
        {
            int line = content[..Math.Clamp(error.Index, 0, content.Length)].Count((byte)'\n') + 1;
            throw ConfigurationException.At(
                name, line, new LocalText("not UTF-8; save the file as UTF-8 (“CSV UTF-8” in a spreadsheet)", "不是 UTF-8；请存为 UTF-8（电子表格中选“CSV UTF-8”）"), error);
        }
    }
}
