using System.Collections.Immutable;
using System.Runtime.InteropServices;
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

    private static ReadOnlySpan<FieldName> Classes =>
        [FieldName.Tldr, FieldName.Motivation, FieldName.Method, FieldName.Result, FieldName.Conclusion];

    /// <summary>The exchanges of a paper that gain, the best first; a field stands in one of them at most.</summary>
    public static ImmutableArray<FieldExchange> Find(PaperEvidence paper, PaperWords words, Lexicon lexicon)
    {
        List<(FieldName Field, int Class, int[] Words)> texts = new(Classes.Length);
        foreach ((FieldName field, int[] ofField) in words.Fields)
        {
            int fieldClass = Classes.IndexOf(field);
            if (fieldClass >= 0 && ofField.Length > 0)
            {
                texts.Add((field, fieldClass, ofField));
            }
        }

        if (texts.Count < 2)
        {
            return [];
        }

        SupportTable support = SupportTable.OfThread(lexicon);
        float[] values = new float[words.Types.Length];
        List<int> english = new(words.Types.Length);
        double[,] fit = new double[texts.Count, texts.Count];
        for (int place = 0; place < texts.Count; place++)
        {
            EnglishOf(paper, texts[place].Field, lexicon, english);
            support.Fill(CollectionsMarshal.AsSpan(english));
            for (int word = 0; word < values.Length; word++)
            {
                values[word] = support[words.Types[word]];
            }

            for (int text = 0; text < texts.Count; text++)
            {
                fit[place, text] = Fit(words.Types, texts[text].Words, texts[place].Class, lexicon, english.Count == 0 ? null : values);
            }
        }

        List<(int A, int B, double Gain)> gains = [];
        for (int a = 0; a < texts.Count; a++)
        {
            for (int b = a + 1; b < texts.Count; b++)
            {
                double gain = fit[a, b] + fit[b, a] - fit[a, a] - fit[b, b];
                if (gain > 0)
                {
                    gains.Add((a, b, gain));
                }
            }
        }

        if (gains.Count == 0)
        {
            return [];
        }

        gains.Sort((one, other) => (-one.Gain, one.A, one.B).CompareTo((-other.Gain, other.A, other.B)));
        var exchanges = ImmutableArray.CreateBuilder<FieldExchange>();
        HashSet<int> used = [];
        foreach ((int a, int b, double gain) in gains)
        {
            if (!used.Contains(a) && !used.Contains(b))
            {
                used.Add(a);
                used.Add(b);
                exchanges.Add(new(texts[a].Field, texts[b].Field, gain));
            }
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

    // The distinct English types of a field, in the order they stand in it.
    private static void EnglishOf(PaperEvidence paper, FieldName field, Lexicon lexicon, List<int> types)
    {
        types.Clear();
        if (paper[field]?.Source is { IsText: true } text)
        {
            TypeNumbers met = TypesMet.NoEnglish(lexicon);
            foreach (KnownWord word in text.KnownWords)
            {
                if (met.Add(word.Type))
                {
                    types.Add(word.Type);
                }
            }
        }
    }
}
