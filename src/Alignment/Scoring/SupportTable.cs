using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>How well one English paper explains each Chinese word of the lexicon.</summary>
/// <remarks>
/// The value of a word z is ln(0.1 + 0.9 · mean over the paper's words e of t(z|e) / p(z)): a pointwise log ratio of IBM
/// Model 1 against the unigram model, smoothed. 0 is no better than chance, −2.3 no support at all.
/// </remarks>
public sealed class SupportTable
{
    private const float Background = 0.1f;

    [ThreadStatic]
    private static SupportTable? _ofThread;

    private readonly Lexicon _lexicon;
    private readonly float[] _sums;
    private int _words;

    /// <summary>Makes room for one paper at a time.</summary>
    public SupportTable(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _sums = new float[lexicon.ChineseTypes];
    }

    /// <summary>The one of this thread: its table is large beside the words of a paper.</summary>
    internal static SupportTable OfThread(Lexicon lexicon) =>
        ReferenceEquals(_ofThread?._lexicon, lexicon) ? _ofThread : _ofThread = new(lexicon);

    /// <summary>The value of a word that nothing in the paper supports.</summary>
    public static float None { get; } = MathF.Log(Background);

    /// <summary>The value of a Chinese type beside the paper filled in last.</summary>
    public float this[int chinese] => Explains(chinese) ? ValueOf(_sums[chinese], chinese) : None;

    /// <summary>Whether the paper filled in last supports a Chinese type at all.</summary>
    internal bool Explains(int chinese) => _sums[chinese] != 0;

    /// <summary>Turns to another paper.</summary>
    /// <param name="english">The distinct English types of the paper.</param>
    public void Fill(ReadOnlySpan<int> english)
    {
        // All Chinese types, asked for or not: an addition costs less than the question.
        float[] sums = _sums;
        Array.Clear(sums);
        _words = english.Length;
        foreach (int type in english)
        {
            foreach (LexiconEntry entry in _lexicon.Translations(type))
            {
                sums[entry.Chinese] += entry.Probability;
            }
        }
    }

    private float ValueOf(float sum, int chinese) =>
        MathF.Log(Background + ((1 - Background) * (sum / _words) / _lexicon.Share(chinese)));
}
