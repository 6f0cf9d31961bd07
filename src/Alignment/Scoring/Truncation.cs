using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Scoring;

/// <summary>A text that seems cut off, judged against the habits of its edition and paper.</summary>
/// <param name="Sign">Why it seems so.</param>
/// <param name="Ending">Its last few characters.</param>
/// <param name="IsCalibrated">Whether the edition's habit is so firm that leaving it is a defect.</param>
public sealed record Truncation(TruncationSign Sign, TextSpan Ending, bool IsCalibrated)
{
    // Log probabilities below which an ending counts as unusual; measured on 118,000 clean fields and 24,000 halves of
    // theirs, table and test by different generators (reports/precision.md, "truncated"). The more certain it is that a
    // stop belongs here, the less unusual the ending has to be: by itself, where the paper's other fields all have one,
    // and where most of the edition's have one too.
    private const double Unusual = -6;
    private const double UnusualInPaper = -3.5;
    private const double UnusualInEdition = -2;
    private const double Doubtful = -4;

    // Above it whole texts end often enough for a stop to have been forgotten: of whole texts without one 80 %, of halves 14 %.
    private const double Plain = -3;
    private const double UsualShare = 0.9;
    private const int FewestOthers = 3;

    private const int EndingLength = 8;
    private const string OpenMarks = "，、,；;：:（(［[｛{“‘「『《〈【—";
    private const string ClosingMarks = "”’\"'）)］]｝}」』》〉】>*`$";

    /// <summary>Judges a target text; null when it seems whole.</summary>
    /// <param name="paper">Its paper.</param>
    /// <param name="target">The text.</param>
    /// <param name="style">The habit of its edition.</param>
    public static Truncation? Of(PaperEvidence paper, TextEvidence target, TerminalStyle style)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(target);
        string text = target.Text.TrimEnd();
        if (text.Length == 0 || TerminalMarks.Ends(text) || EndsWithAddress(text))
        {
            return null;
        }

        bool isFirm = style.IsFirm;
        TruncationSign? sign = OpenMarks.Contains(text[^1], StringComparison.Ordinal) ? TruncationSign.OpenMark
            : ClosingMarks.Contains(text[^1], StringComparison.Ordinal) ? null
            : Enclosures.Of(text).OpenAt is not null ? TruncationSign.OpenBracket
            : !Scripts.IsHan(text[^1]) ? (isFirm ? TruncationSign.NoStopAfterLatin : null)
            : ChineseEndings.Default.LogProbability(text) is not double ending ? (isFirm ? TruncationSign.NoStop : null)
            : isFirm ? (ending < Plain ? TruncationSign.NoStop : TruncationSign.NoStopAfterWhole)
            : ending < Threshold(paper, target, style) ? TruncationSign.UnusualEnding
            : ending < Doubtful ? TruncationSign.DoubtfulEnding
            : null;
        return sign is null ? null : new(sign.Value, EndingOf(text), isFirm);
    }

    private static double Threshold(PaperEvidence paper, TextEvidence target, TerminalStyle style)
    {
        List<TextEvidence> others = [.. paper.TargetTexts.Where(other => !ReferenceEquals(other, target))];
        bool isAlone = others.Count >= FewestOthers && others.TrueForAll(other => TerminalMarks.Ends(other.Text));
        return !isAlone ? Unusual : style.Share >= UsualShare ? UnusualInEdition : UnusualInPaper;
    }

    private static bool EndsWithAddress(string text)
    {
        int start = text.LastIndexOfAny([' ', '\n', '：', '，', '（', '(']) + 1;
        return text.AsSpan(start).Contains("://", StringComparison.Ordinal)
            || text.AsSpan(start).StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static TextSpan EndingOf(string text)
    {
        int start = Math.Max(0, text.Length - EndingLength);
        return TextSpan.Between(start > 0 && char.IsLowSurrogate(text[start]) ? start + 1 : start, text.Length);
    }
}
