using Alignment.Evidence;
using Alignment.Pairing;
using Alignment.Scoring;

namespace Alignment.History;

/// <summary>The figures of one edition that a history is watched by.</summary>
/// <param name="Expected">Papers of the followed categories.</param>
/// <param name="Missing">Papers of those that the target lacks, a lost tail included.</param>
/// <param name="LostTail">Papers lost in a row at the end.</param>
/// <param name="Published">Papers of the target.</param>
/// <param name="Placeholder">Papers whose summaries are all failure texts.</param>
/// <param name="Untranslated">Papers whose summaries are all in the wrong language.</param>
/// <param name="MeanFieldCharacters">Mean length of an aligned target field; null without one.</param>
/// <param name="Support">Mean over papers of how far the English explains the Chinese; null without one.</param>
/// <param name="SupportPapers">Papers of that mean.</param>
public sealed record EditionFigures(
    int Expected, int Missing, int LostTail, int Published, int Placeholder, int Untranslated,
    double? MeanFieldCharacters, double? Support, int SupportPapers)
{
    /// <summary>The figures of editions that were read and scored.</summary>
    public static EditionFigures Of(EditionEvidence evidence, EditionScores scores)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(scores);
        Loss loss = evidence.Pair.Loss;
        double[] lengths = [.. scores.Lengths.Values.Select(length => (double)length.Target).Order()];
        double[] supports = [.. scores.Support.OfType<PaperSupport>().Where(paper => paper.Whole.KnownWords > 0).Select(paper => paper.Whole.Support)];
        return new(
            loss.Expected, loss.Missing, loss.Tail.Length, evidence.Pair.Target.Papers.Length,
            Count(evidence, FieldState.Failure), Count(evidence, FieldState.WrongLanguage),
            lengths.Length == 0 ? null : lengths.Average(),
            supports.Length == 0 ? null : supports.Average(),
            supports.Length);
    }

    private static int Count(EditionEvidence evidence, FieldState state) =>
        evidence.Papers.Count(paper => paper.Pair.Target is not null && paper.TargetState == state);
}
