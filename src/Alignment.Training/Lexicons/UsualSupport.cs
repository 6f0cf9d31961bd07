using Alignment.Languages;
using Alignment.Scoring;

namespace Alignment.Training.Lexicons;

/// <summary>
/// Measures the support that each Chinese word has in the papers it was learned from: words of the trade have much, the
/// phrases that round off a summary little, so that the same lack of support means more for the former.
/// </summary>
internal static class UsualSupport
{
    // A word seen seldom is drawn towards the mean of all.
    private const double PriorWeight = 5;
    private const double PriorVariance = 2;
    private const double LeastVariance = 0.3;

    /// <summary>Mean and standard deviation by Chinese type.</summary>
    public static (float[] Mean, float[] Spread) Measure(
        IReadOnlyList<TrainingRecord> records, Lexicon lexicon,
        Func<string, IEnumerable<string>> english, Func<string, IEnumerable<string>> chinese)
    {
        double[] count = new double[lexicon.ChineseTypes];
        double[] sum = new double[lexicon.ChineseTypes];
        double[] squares = new double[lexicon.ChineseTypes];
        SupportTable table = new(lexicon);
        for (int i = 0; i < records.Count; i++)
        {
            // Every other paper as a target alone would have it: without the summaries of a source.
            TrainingRecord record = records[i];
            IEnumerable<string> texts = [record.Title, record.Abstract, .. i % 2 == 0 ? record.English : []];
            table.Fill(Types(texts.SelectMany(english), stem => lexicon.FindEnglish(stem)));
            foreach (int type in record.Chinese.SelectMany(text => Types(chinese(text), word => lexicon.FindChinese(word))))
            {
                count[type]++;
                sum[type] += table[type];
                squares[type] += (double)table[type] * table[type];
            }
        }

        double all = sum.Sum() / count.Sum();
        float[] mean = new float[count.Length];
        float[] spread = new float[count.Length];
        for (int type = 0; type < count.Length; type++)
        {
            double n = count[type] + PriorWeight;
            double m = (sum[type] + (PriorWeight * all)) / n;
            double square = (squares[type] + (PriorWeight * ((all * all) + PriorVariance))) / n;
            mean[type] = (float)m;
            spread[type] = (float)Math.Sqrt(Math.Max(LeastVariance, square - (m * m)));
        }

        return (mean, spread);
    }

    private static int[] Types(IEnumerable<string> words, Func<string, int> find) =>
        [.. words.Select(find).Where(type => type >= 0).Distinct()];
}
