using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>Finds two fields of a paper whose texts stand in each other's place.</summary>
/// <remarks>
/// The fit of a text to a field is a naive-Bayes log ratio of its words (which words stand in methods, which in results)
/// plus a quarter of its support by the English text of that field, both over the root of the number of words. Of the
/// weights and norms tried this caught most: reports/calibration.md, "Exchanged fields".
/// </remarks>
internal static class ExchangeScorer
{
    private const double SupportWeight = 0.25;
    private const double MostSupport = 3;

    private static readonly FieldName[] Classes =
        [FieldName.Tldr, FieldName.Motivation, FieldName.Method, FieldName.Result, FieldName.Conclusion];

    /// <summary>The exchanges of a paper that gain, the best first; a field stands in one of them at most.</summary>
    public static ImmutableArray<FieldExchange> Find(PaperEvidence paper, PaperWords words, Lexicon lexicon)
    {
        List<(FieldName Field, int Class, int[] Words)> texts =
        [
            .. words.Fields
                .Select(field => (field.Field, Class: Array.IndexOf(Classes, field.Field), field.Words))
                .Where(text => text.Class >= 0 && text.Words.Length > 0),
        ];
        WordSupport support = WordSupport.OfThread(lexicon);
        support.Clear();
        foreach (int type in words.Types)
        {
            support.Ask(type);
        }

        float[] values = new float[words.Types.Length];
        double[,] fit = new double[texts.Count, texts.Count];
        for (int place = 0; place < texts.Count; place++)
        {
            int[] english = EnglishOf(paper, texts[place].Field);
            support.Answer(english, values);
            for (int text = 0; text < texts.Count; text++)
            {
                fit[place, text] = Fit(words.Types, texts[text].Words, texts[place].Class, lexicon, english.Length == 0 ? null : values);
            }
        }

        List<(int A, int B, double Gain)> gains =
        [
            .. from a in Enumerable.Range(0, texts.Count)
               from b in Enumerable.Range(a + 1, texts.Count - a - 1)
               let gain = fit[a, b] + fit[b, a] - fit[a, a] - fit[b, b]
               where gain > 0
               orderby gain descending, a, b
               select (a, b, gain),
        ];
        var exchanges = ImmutableArray.CreateBuilder<FieldExchange>();
        HashSet<int> used = [];
        foreach ((int a, int b, double gain) in gains.Where(pair => !used.Contains(pair.A) && !used.Contains(pair.B)))
        {
            used.Add(a);
            used.Add(b);
            exchanges.Add(new(texts[a].Field, texts[b].Field, gain));
        }

        return exchanges.ToImmutable();
    }

    private static double Fit(int[] types, int[] words, int fieldClass, Lexicon lexicon, float[]? support)
    {
        double sum = 0;
        foreach (int word in words)
        {
            sum += lexicon.FieldLogOdds(types[word], fieldClass)
                + (support is null ? 0 : SupportWeight * Math.Min(MostSupport, support[word]));
        }

        return sum / Math.Sqrt(words.Length);
    }

    private static int[] EnglishOf(PaperEvidence paper, FieldName field) =>
        paper[field]?.Source is { IsText: true } text ? [.. text.KnownWords.Select(word => word.Type).Distinct()] : [];
}
