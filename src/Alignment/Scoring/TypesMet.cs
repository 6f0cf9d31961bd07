using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>Which types of either language a scorer has met, for the thread that asks: the tables are large beside the words of a paper.</summary>
internal sealed class TypesMet
{
    [ThreadStatic]
    private static TypesMet? _ofThread;

    private readonly Lexicon _lexicon;
    private readonly TypeNumbers _english;
    private readonly TypeNumbers _chinese;

    private TypesMet(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _english = new(lexicon.EnglishTypes);
        _chinese = new(lexicon.ChineseTypes);
    }

    /// <summary>English types, none met yet; until the next call.</summary>
    public static TypeNumbers NoEnglish(Lexicon lexicon) => Emptied(OfThread(lexicon)._english);

    /// <summary>Chinese types, none met yet; until the next call.</summary>
    public static TypeNumbers NoChinese(Lexicon lexicon) => Emptied(OfThread(lexicon)._chinese);

    private static TypesMet OfThread(Lexicon lexicon) =>
        ReferenceEquals(_ofThread?._lexicon, lexicon) ? _ofThread : _ofThread = new(lexicon);

    private static TypeNumbers Emptied(TypeNumbers types)
    {
        types.Clear();
        return types;
    }
}
