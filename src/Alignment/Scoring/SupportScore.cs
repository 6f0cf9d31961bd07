namespace Alignment.Scoring;

/// <summary>How far the English paper explains a Chinese text.</summary>
/// <param name="Support">Mean log ratio of its distinct known words: 0 chance level, about 1.1 in clean fields.</param>
/// <param name="KnownWords">Number of distinct known words it rests on.</param>
/// <param name="Standardised">
/// Sum over those words of (support − usual support) / spread, over the root of their number: 0 is as usual, −7 is two clean
/// fields in 1,000 when asked of their worst clause.
/// </param>
/// <param name="Rival">The other paper that explains it best; null when the edition holds no other.</param>
public sealed record SupportScore(double Support, int KnownWords, double Standardised, Rival? Rival)
{
    /// <summary>
    /// How much better the rival explains the text, times the root of the number of words: above 0 the text is rather
    /// the rival's; null without a rival.
    /// </summary>
    public double? Margin => Rival is null ? null : (Rival.Support - Support) * Math.Sqrt(KnownWords);

    /// <summary>
    /// Margin and lack of support together, of a text that is rather the rival's; null where it is not, or has fewer than
    /// five known words to tell by.
    /// </summary>
    public double? RivalExcess => KnownWords >= FewestWords && Margin > 0 ? Margin - Standardised : null;

    private const int FewestWords = 5;
}
