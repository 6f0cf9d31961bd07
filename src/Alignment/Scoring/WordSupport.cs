using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>How well English texts explain a chosen few of the lexicon's Chinese words: <see cref="SupportTable"/> without the rest.</summary>
/// <remarks>Not to be changed while others read it: <see cref="Answer"/> may be called on many threads, <see cref="Ask"/> may not.</remarks>
internal sealed class WordSupport(Lexicon lexicon)
{
    [ThreadStatic]
    private static WordSupport? _ofThread;

    private readonly Lexicon _lexicon = lexicon;

    // One more than the place of a word among those asked for; 0 for any other.
    private readonly ushort[] _places = new ushort[lexicon.ChineseTypes];
    private readonly List<int> _asked = [];

    /// <summary>The one of this thread: its table is large beside the words of a paper.</summary>
    public static WordSupport OfThread(Lexicon lexicon) =>
        ReferenceEquals(_ofThread?._lexicon, lexicon) ? _ofThread : _ofThread = new(lexicon);

    /// <summary>Number of words asked for.</summary>
    public int Count => _asked.Count;

    /// <summary>Forgets the words asked for so far.</summary>
    public void Clear()
    {
        foreach (int type in _asked)
        {
            _places[type] = 0;
        }

        _asked.Clear();
    }

    /// <summary>Asks for a word as well, and tells its place among the answers.</summary>
    public int Ask(int chinese)
    {
        if (_places[chinese] == 0)
        {
            _asked.Add(chinese);
            _places[chinese] = (ushort)_asked.Count;
        }

        return _places[chinese] - 1;
    }

    /// <summary>Works out the values of all words asked for beside one English text.</summary>
    /// <param name="english">The distinct English types of the text.</param>
    /// <param name="values">Receives the values, by place; of the length of <see cref="Count"/> or more.</param>
    public void Answer(ReadOnlySpan<int> english, Span<float> values)
    {
        values = values[.._asked.Count];
        values.Clear();
        ushort[] places = _places;
        foreach (int type in english)
        {
            foreach (LexiconEntry entry in _lexicon.Translations(type))
            {
                int place = places[entry.Chinese] - 1;
                if (place >= 0)
                {
                    values[place] += entry.Probability;
                }
            }
        }

        for (int place = 0; place < values.Length; place++)
        {
            values[place] = SupportTable.ValueOf(values[place], english.Length, _lexicon.Share(_asked[place]));
        }
    }

    /// <summary>The same as <see cref="Answer"/>, written at a distance from each other; a word that nothing explains is left as it was.</summary>
    /// <param name="english">The distinct English types of the text.</param>
    /// <param name="sums">Zeros, one a word asked for or more; zeros again afterwards.</param>
    /// <param name="touched">Room for as many places.</param>
    /// <param name="values">Receives the value of each word that anything explains, at its place times the distance.</param>
    /// <param name="distance">Distance between two words' values.</param>
    public void Scatter(ReadOnlySpan<int> english, Span<float> sums, Span<int> touched, Span<float> values, int distance)
    {
        ushort[] places = _places;
        int count = 0;
        foreach (int type in english)
        {
            foreach (LexiconEntry entry in _lexicon.Translations(type))
            {
                int place = places[entry.Chinese] - 1;
                if (place >= 0 && entry.Scaled > 0)
                {
                    if (sums[place] == 0)
                    {
                        touched[count++] = place;
                    }

                    sums[place] += entry.Probability;
                }
            }
        }

        foreach (int place in touched[..count])
        {
            values[place * distance] = SupportTable.ValueOf(sums[place], english.Length, _lexicon.Share(_asked[place]));
            sums[place] = 0;
        }
    }
}
