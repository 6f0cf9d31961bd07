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
    private readonly float[] _values;
    private readonly List<int> _touched = [];
    private int _words;
    private bool _isSpread;

    /// <summary>Makes room for one paper at a time.</summary>
    public SupportTable(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _sums = new float[lexicon.ChineseTypes];
        _values = new float[lexicon.ChineseTypes];
        Array.Fill(_values, None);
    }

    /// <summary>The table of this thread: making one anew for each paper costs more than filling it.</summary>
    public static SupportTable OfThread(Lexicon lexicon) =>
        ReferenceEquals(_ofThread?._lexicon, lexicon) ? _ofThread : _ofThread = new(lexicon);

    /// <summary>The value of a word that nothing in the paper supports.</summary>
    public static float None { get; } = MathF.Log(Background);

    /// <summary>The value of a Chinese type beside the paper filled in last.</summary>
    public float this[int chinese] => _isSpread ? _values[chinese] : Value(chinese);

    /// <summary>Turns to another paper.</summary>
    /// <param name="english">The distinct English types of the paper.</param>
    /// <param name="isAskedOften">Whether so many words will be asked for that all values are better worked out at once.</param>
    public void Fill(ReadOnlySpan<int> english, bool isAskedOften = false)
    {
        foreach (int type in _touched)
        {
            _sums[type] = 0;
            _values[type] = None;
        }

        _touched.Clear();
        _words = english.Length;
        _isSpread = isAskedOften;
        foreach (int type in english)
        {
            foreach (LexiconEntry entry in _lexicon.Translations(type))
            {
                if (_sums[entry.Chinese] == 0)
                {
                    _touched.Add(entry.Chinese);
                }

                _sums[entry.Chinese] += entry.Probability;
            }
        }

        if (isAskedOften)
        {
            foreach (int type in _touched)
            {
                _values[type] = Value(type);
            }
        }
    }

    private float Value(int chinese) => _sums[chinese] == 0
        ? None
        : MathF.Log(Background + ((1 - Background) * (_sums[chinese] / _words) / _lexicon.Share(chinese)));
}
