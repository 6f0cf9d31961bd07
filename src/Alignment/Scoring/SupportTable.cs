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

    private readonly Lexicon _lexicon;
    private readonly float[] _sums;
    private readonly List<int> _touched = [];
    private int _words;

    /// <summary>Makes room for one paper at a time.</summary>
    public SupportTable(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _sums = new float[lexicon.ChineseTypes];
    }

    /// <summary>The value of a word that nothing in the paper supports.</summary>
    public static float None { get; } = MathF.Log(Background);

    /// <summary>The value of a Chinese type beside the paper filled in last.</summary>
    public float this[int chinese] => ValueOf(_sums[chinese], _words, _lexicon.Share(chinese));

    /// <summary>Turns to another paper.</summary>
    /// <param name="english">The distinct English types of the paper.</param>
    public void Fill(ReadOnlySpan<int> english)
    {
        foreach (int type in _touched)
        {
            _sums[type] = 0;
        }

        _touched.Clear();
        _words = english.Length;
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
    }

    /// <summary>The value of a word.</summary>
    /// <param name="sum">The sum of t(z|e) over the paper's words.</param>
    /// <param name="words">Number of the paper's words.</param>
    /// <param name="share">p(z).</param>
    internal static float ValueOf(float sum, int words, float share) =>
        sum == 0 ? None : MathF.Log(Background + ((1 - Background) * (sum / words) / share));
}
