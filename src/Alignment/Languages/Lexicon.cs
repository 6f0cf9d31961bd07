using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Alignment.Text;

namespace Alignment.Languages;

/// <summary>
/// What Chinese words stand beside an English one: t(z|e) of IBM Model 1, learned from independent summaries of the same
/// papers, with each word's share of all text and of each field.
/// </summary>
/// <remarks>Learned by <c>Alignment.Training</c>; see <c>data/README.md</c>. English types are stems, Chinese types words of two or more characters or one.</remarks>
public sealed class Lexicon
{
    /// <summary>Number of field classes whose words are told apart: TL;DR, motivation, method, result, conclusion.</summary>
    public const int FieldClasses = 5;

    private const uint Magic = 0x314C4E41;

    private static readonly Lazy<Lexicon> Shipped = new(() => Read(Embedded("lexicon/en-zh.bin")));

    private readonly WordTable _english;
    private readonly WordTable _chinese;
    private readonly string[] _chineseWords;
    private readonly string[] _englishStems;
    private readonly int[] _rowStart;
    private readonly LexiconEntry[] _entries;
    private readonly float[] _chineseShare;
    private readonly float[] _englishWeight;
    private readonly float[] _fieldLogOdds;
    private readonly float[] _usualSupport;
    private readonly float[] _supportSpread;

    private Lexicon(LexiconParts parts)
    {
        _englishStems = parts.English;
        _chineseWords = parts.Chinese;
        _rowStart = parts.RowStart;
        _entries = parts.Entries;
        _chineseShare = parts.ChineseShare;
        _englishWeight = parts.EnglishWeight;
        _fieldLogOdds = parts.FieldLogOdds;
        _usualSupport = parts.UsualSupport;
        _supportSpread = parts.SupportSpread;
        _english = new(parts.English);
        _chinese = new(parts.Chinese);
    }

    /// <summary>The lexicon this tool ships; read when first asked for.</summary>
    public static Lexicon Default => Shipped.Value;

    /// <summary>SHA-256 of the packed lexicon, lower-case hex; empty for one that was not read from bytes.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>Number of English types; type 0 is the empty word, which stands beside anything.</summary>
    public int EnglishTypes => _englishStems.Length;

    /// <summary>Number of Chinese types.</summary>
    public int ChineseTypes => _chineseWords.Length;

    /// <summary>The number of an English stem; -1 when it is unknown.</summary>
    public int FindEnglish(ReadOnlySpan<char> stem) => _english.Find(stem);

    /// <summary>The number of a Chinese word; -1 when it is unknown.</summary>
    public int FindChinese(ReadOnlySpan<char> word) => _chinese.Find(word);

    /// <summary>The numbers of English stems; -1 for each that is unknown.</summary>
    /// <param name="text">A text that holds the stems.</param>
    /// <param name="stems">Where they stand in it.</param>
    /// <param name="types">Filled with their numbers, in the same order.</param>
    internal void FindEnglish(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> stems, Span<int> types) => _english.Find(text, stems, types);

    /// <summary>The numbers of Chinese words; -1 for each that is unknown.</summary>
    /// <param name="text">A text that holds the words.</param>
    /// <param name="words">Where they stand in it.</param>
    /// <param name="types">Filled with their numbers, in the same order.</param>
    internal void FindChinese(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, Span<int> types) => _chinese.Find(text, words, types);

    /// <summary>The stem of an English type.</summary>
    public string English(int type) => _englishStems[type];

    /// <summary>The word of a Chinese type.</summary>
    public string Chinese(int type) => _chineseWords[type];

    /// <summary>The Chinese types beside an English one, with t(z|e); those below .005 are left out.</summary>
    public ReadOnlySpan<LexiconEntry> Translations(int english) =>
        _entries.AsSpan(_rowStart[english], _rowStart[english + 1] - _rowStart[english]);

    /// <summary>p(z): the share of a Chinese type among all known words of the training fields; above 0.</summary>
    public float Share(int chinese) => _chineseShare[chinese];

    /// <summary>ln(N / n) of an English type over the training fields: 0 for one in every field.</summary>
    public float Weight(int english) => _englishWeight[english];

    /// <summary>ln p(z in a field of this class) − ln p(z in any field).</summary>
    /// <param name="chinese">Chinese type.</param>
    /// <param name="fieldClass">0 TL;DR, 1 motivation, 2 method, 3 result, 4 conclusion.</param>
    public float FieldLogOdds(int chinese, int fieldClass) => _fieldLogOdds[(chinese * FieldClasses) + fieldClass];

    /// <summary>The support that a Chinese word usually has in clean papers, on the scale of <c>SupportTable</c>.</summary>
    public float UsualSupport(int chinese) => _usualSupport[chinese];

    /// <summary>The standard deviation of that support; above 0.</summary>
    public float SupportSpread(int chinese) => _supportSpread[chinese];

    /// <summary>Makes a lexicon from its parts.</summary>
    public static Lexicon Of(LexiconParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new(parts);
    }

    /// <summary>Writes the packed form.</summary>
    public void Write(Stream stream)
    {
        using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        WriteWords(writer, _englishStems);
        WriteWords(writer, _chineseWords);
        WriteArray(writer, _rowStart);
        WriteArray(writer, _entries);
        WriteArray(writer, _chineseShare);
        WriteArray(writer, _englishWeight);
        WriteArray(writer, Array.ConvertAll(_fieldLogOdds, odds => (Half)odds));
        WriteArray(writer, Array.ConvertAll(_usualSupport, support => (Half)support));
        WriteArray(writer, Array.ConvertAll(_supportSpread, spread => (Half)spread));
    }

    /// <summary>Reads the packed form.</summary>
    /// <exception cref="InvalidDataException">The bytes are no lexicon.</exception>
    public static Lexicon Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
        {
            throw new InvalidDataException("not a packed lexicon");
        }

        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        bytes = bytes[4..];
        LexiconParts parts = new()
        {
            English = ReadWords(ref bytes),
            Chinese = ReadWords(ref bytes),
            RowStart = ReadArray<int>(ref bytes),
            Entries = ReadArray<LexiconEntry>(ref bytes),
            ChineseShare = ReadArray<float>(ref bytes),
            EnglishWeight = ReadArray<float>(ref bytes),
            FieldLogOdds = ReadHalves(ref bytes),
            UsualSupport = ReadHalves(ref bytes),
            SupportSpread = ReadHalves(ref bytes),
        };
        return parts.AreConsistent ? new(parts) { Sha256 = sha256 } : throw new InvalidDataException("a packed lexicon whose tables do not fit each other");
    }

    private static void WriteWords(BinaryWriter writer, string[] words)
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Join('\n', words));
        WriteArray(writer, text);
    }

    private static void WriteArray<T>(BinaryWriter writer, T[] items)
        where T : unmanaged
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(items.AsSpan());
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static string[] ReadWords(ref ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(ReadArray<byte>(ref bytes)).Split('\n');

    private static T[] ReadArray<T>(ref ReadOnlySpan<byte> bytes)
        where T : unmanaged
    {
        int length = bytes.Length < 4 ? -1 : BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (length < 0 || length > bytes.Length - 4)
        {
            throw new InvalidDataException("a packed lexicon that breaks off");
        }

        T[] items = MemoryMarshal.Cast<byte, T>(bytes.Slice(4, length)).ToArray();
        bytes = bytes[(4 + length)..];
        return items;
    }

    private static float[] ReadHalves(ref ReadOnlySpan<byte> bytes) =>
        Array.ConvertAll(ReadArray<Half>(ref bytes), half => (float)half);

    private static byte[] Embedded(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"data/{name} is not embedded");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
