using Alignment.Editions;
using Alignment.Text;

namespace Alignment.Scoring;

/// <summary>How far the English paper explains one clause.</summary>
/// <param name="Field">The field it stands in.</param>
/// <param name="Span">The clause.</param>
/// <param name="Score">Support, words and rival.</param>
public sealed record ClauseSupport(FieldName Field, TextSpan Span, SupportScore Score)
{
    /// <summary>Sum of log ratios that the rival gains over the own paper; null without a rival.</summary>
    public double? RivalGain => Score.Rival is Rival rival ? (rival.Support - Score.Support) * Score.KnownWords : null;

    /// <summary>
    /// How strongly the clause calls for another paper: the rival's gain, where there is one, and four times the standard
    /// deviations that its own support lacks.
    /// </summary>
    public double RivalWeight => Math.Max(0, RivalGain ?? 0) - (4 * Score.Standardised);
}
