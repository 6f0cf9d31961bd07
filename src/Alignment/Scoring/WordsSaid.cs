using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>Which English words the Chinese side of one paper says: by a translation, or in Latin letters.</summary>
internal sealed class WordsSaid
{
    private const double EnoughProbability = 0.05;

    [ThreadStatic]
    private static WordsSaid? _ofThread;

    private readonly Lexicon _lexicon;
    private readonly bool[] _chinese;
    private readonly List<int> _marked = [];

    // What was found of each English word asked for; the same word stands in most fields of a paper.
    private readonly bool?[] _english;
    private readonly List<int> _answered = [];

    private WordsSaid(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _chinese = new bool[lexicon.ChineseTypes];
        _english = new bool?[lexicon.EnglishTypes];
    }

    /// <summary>The one of this thread: its tables are large beside the words of a paper.</summary>
    public static WordsSaid OfThread(Lexicon lexicon) =>
        ReferenceEquals(_ofThread?._lexicon, lexicon) ? _ofThread : _ofThread = new(lexicon);

    /// <summary>Turns to another paper.</summary>
    public void Clear()
    {
        _marked.ForEach(type => _chinese[type] = false);
        _marked.Clear();
        _answered.ForEach(type => _english[type] = null);
        _answered.Clear();
    }

    /// <summary>Adds what a Chinese text says; before the first question.</summary>
    public void Add(TextEvidence text)
    {
        foreach (KnownWord word in text.KnownWords)
        {
            if (!_chinese[word.Type])
            {
                _chinese[word.Type] = true;
                _marked.Add(word.Type);
            }
        }

        foreach (int type in text.LatinTypes)
        {
            Answer(type, true);
        }
    }

    /// <summary>Whether an English word is said: in Latin, or by translations that together have t(z|e) of .05 or more.</summary>
    public bool Covers(int english) => _english[english] ?? Answer(english, IsTranslated(english));

    private bool Answer(int english, bool answer)
    {
        if (_english[english] is null)
        {
            _answered.Add(english);
        }

        _english[english] = answer;
        return answer;
    }

    private bool IsTranslated(int english)
    {
        double sum = 0;
        foreach (LexiconEntry entry in _lexicon.Translations(english))
        {
            if (_chinese[entry.Chinese])
            {
                sum += entry.Probability;
                if (sum >= EnoughProbability)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
