namespace Alignment.Languages.Segmentation;

/// <summary>The tables behind <see cref="JiebaSegmenter"/>: jieba's dictionary as a trie, and its hidden Markov model.</summary>
/// <remarks>
/// The trie is a double array. A node with children has a base of its own; the child reached by a character lies in the cell
/// base + code of that character, and is there when the cell's label is that code. A cell holds, from its low bits up:
/// the label (16 bits), the number of the word's weight (16 bits, 0 where no word ends), the base (32 bits, 0 without children).
/// </remarks>
public sealed class JiebaModel
{
    /// <summary>Where the packed tables lie below <c>data/</c>.</summary>
    public const string Name = "segmentation/jieba.bin";

    /// <summary>The last character that jieba takes for Chinese; the first is U+4E00.</summary>
    public const char LastHan = '\u9FD5';

    /// <summary>Base of the trie's root.</summary>
    public const int RootBase = 1;

    /// <summary>Label of a cell that no node uses; no character has this code.</summary>
    public const ushort FreeLabel = ushort.MaxValue;

    private static readonly Lazy<JiebaModel> Shared = new(() => new(PackedTables.Embedded(Name)));

    private readonly PackedTable<ushort> _codes;
    private readonly PackedTable<ulong> _cells;
    private readonly PackedTable<double> _weights;
    private readonly PackedTable<ulong> _emissionRows;
    private readonly PackedTable<double> _emissions;
    private readonly PackedTable<double> _chain;

    private JiebaModel(PackedTables tables)
    {
        _codes = tables.Table<ushort>(0);
        _cells = tables.Table<ulong>(1);
        _weights = tables.Table<double>(2);
        _emissionRows = tables.Table<ulong>(3);
        _emissions = tables.Table<double>(4);
        _chain = tables.Table<double>(5);
    }

    /// <summary>The embedded model.</summary>
    public static JiebaModel Embedded => Shared.Value;

    /// <summary>Code of each UTF-16 unit up to <see cref="LastHan"/>; 0 for one that neither model knows.</summary>
    internal ReadOnlySpan<ushort> Codes => _codes.Span;

    /// <summary>The trie.</summary>
    internal ReadOnlySpan<ulong> Cells => _cells.Span;

    /// <summary>Log-probabilities of words in nats; number 0 is that of a character that is no word.</summary>
    internal ReadOnlySpan<double> Weights => _weights.Span;

    /// <summary>By code: the numbers of the four emissions, 16 bits each, in the order of <see cref="WordPart"/>.</summary>
    internal ReadOnlySpan<ulong> EmissionRows => _emissionRows.Span;

    /// <summary>Log-probabilities of a character at a part of a word, in nats; number 0 is that of one never seen there.</summary>
    internal ReadOnlySpan<double> Emissions => _emissions.Span;

    /// <summary>Four log-probabilities of the first part, then four rows: from a part to each part.</summary>
    internal ReadOnlySpan<double> Chain => _chain.Span;
}
