using Alignment.Languages;

namespace Alignment.Training.Lexicons;

/// <summary>Learns a <see cref="Lexicon"/> from pairs of independent summaries.</summary>
internal static class LexiconLearner
{
    private const int FewestTexts = 4;
    private const double CommonShare = 0.2;
    private const double LeastProbability = 0.005;

    /// <summary>Learns from the fields of some records.</summary>
    /// <param name="records">The records.</param>
    /// <param name="english">The stems of an English text.</param>
    /// <param name="chinese">The words of a Chinese text.</param>
    public static Lexicon Learn(
        IReadOnlyList<TrainingRecord> records, Func<string, IEnumerable<string>> english, Func<string, IEnumerable<string>> chinese)
    {
        List<(string[] English, string[] Chinese, int Class)> texts = Bags(records, english, chinese);
        string[] stems = ["", .. Types(texts.Select(text => text.English), texts.Count)];
        string[] words = Types(texts.Select(text => text.Chinese), texts.Count);
        Dictionary<string, int> stemNumber = Numbered(stems);
        Dictionary<string, int> wordNumber = Numbered(words);

        List<(int[] Source, int[] Target)> pairs =
        [
            .. texts.Select(text => (Numbers(text.English, stemNumber), Numbers(text.Chinese, wordNumber))),
        ];
        Model1 model = Model1.Learn(pairs, stems.Length, words.Length);

        LexiconEntry[][] rows =
        [
            .. Enumerable.Range(0, stems.Length).Select(stem => model.Row(stem, LeastProbability)
                .Select(entry => LexiconEntry.Of(entry.Target, entry.Probability)).ToArray()),
        ];
        int[] rowStart = new int[rows.Length + 1];
        for (int i = 0; i < rows.Length; i++)
        {
            rowStart[i + 1] = rowStart[i] + rows[i].Length;
        }

        LexiconParts parts = new()
        {
            English = stems,
            Chinese = words,
            RowStart = rowStart,
            Entries = [.. rows.SelectMany(row => row)],
            ChineseShare = Shares(pairs, words.Length),
            EnglishWeight = Weights(pairs, stems.Length),
            FieldLogOdds = FieldLogOdds(pairs, [.. texts.Select(text => text.Class)], words.Length),
            UsualSupport = new float[words.Length],
            SupportSpread = new float[words.Length],
        };
        (float[] usual, float[] spread) = UsualSupport.Measure(records, Lexicon.Of(parts), english, chinese);
        return Lexicon.Of(parts with { UsualSupport = usual, SupportSpread = spread });
    }

    private static List<(string[], string[], int)> Bags(
        IReadOnlyList<TrainingRecord> records, Func<string, IEnumerable<string>> english, Func<string, IEnumerable<string>> chinese)
    {
        (string[], string[], int)[] bags = new (string[], string[], int)[records.Count * Lexicon.FieldClasses];
        Parallel.For(0, records.Count, i =>
        {
            for (int f = 0; f < Lexicon.FieldClasses; f++)
            {
                bags[(i * Lexicon.FieldClasses) + f] =
                    ([.. english(records[i].English[f]).Distinct()], [.. chinese(records[i].Chinese[f]).Distinct()], f);
            }
        });
        return [.. bags];
    }

    // Words of nearly every text say nothing about any; words of hardly a text cannot be learned.
    private static string[] Types(IEnumerable<string[]> texts, int count) =>
    [
        .. texts.SelectMany(text => text).CountBy(word => word)
            .Where(word => word.Value >= FewestTexts && word.Value <= CommonShare * count)
            .OrderBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => word.Key),
    ];

    private static Dictionary<string, int> Numbered(string[] types) =>
        types.Select((type, number) => (type, number)).ToDictionary(pair => pair.type, pair => pair.number, StringComparer.Ordinal);

    private static int[] Numbers(string[] bag, Dictionary<string, int> numbers) =>
        [.. bag.Where(numbers.ContainsKey).Select(word => numbers[word]).Order()];

    private static float[] Shares(List<(int[] Source, int[] Target)> pairs, int types)
    {
        double[] counts = new double[types];
        foreach (int type in pairs.SelectMany(pair => pair.Target))
        {
            counts[type]++;
        }

        double total = counts.Sum();
        return [.. counts.Select(count => (float)(count / total))];
    }

    private static float[] Weights(List<(int[] Source, int[] Target)> pairs, int types)
    {
        double[] counts = new double[types];
        foreach (int type in pairs.SelectMany(pair => pair.Source))
        {
            counts[type]++;
        }

        return [.. counts.Select(count => (float)Math.Log(pairs.Count / Math.Max(1, count)))];
    }

    private static float[] FieldLogOdds(List<(int[] Source, int[] Target)> pairs, int[] classes, int types)
    {
        const double Smoothing = 0.5;
        double[] counts = new double[types * Lexicon.FieldClasses];
        double[] texts = new double[Lexicon.FieldClasses];
        for (int i = 0; i < pairs.Count; i++)
        {
            texts[classes[i]]++;
            foreach (int type in pairs[i].Target)
            {
                counts[(type * Lexicon.FieldClasses) + classes[i]]++;
            }
        }

        float[] odds = new float[counts.Length];
        for (int type = 0; type < types; type++)
        {
            double all = 0;
            for (int f = 0; f < Lexicon.FieldClasses; f++)
            {
                all += counts[(type * Lexicon.FieldClasses) + f];
            }

            double anywhere = (all + (Smoothing * Lexicon.FieldClasses)) / (texts.Sum() + Lexicon.FieldClasses);
            for (int f = 0; f < Lexicon.FieldClasses; f++)
            {
                double here = (counts[(type * Lexicon.FieldClasses) + f] + Smoothing) / (texts[f] + 1);
                odds[(type * Lexicon.FieldClasses) + f] = (float)Math.Log(here / anywhere);
            }
        }

        return odds;
    }
}
