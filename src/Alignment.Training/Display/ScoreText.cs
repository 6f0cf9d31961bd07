using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Alignment.Scoring;
using Alignment.Training.Faults;

namespace Alignment.Training.Display;

/// <summary>Writes how well the display score orders.</summary>
internal static class ScoreText
{
    /// <summary>The generated part of the report.</summary>
    /// <param name="runs">What was judged, by which model, on which samples; the first with the model that ships.</param>
    /// <param name="learned">Number of papers the shipped model was learned from.</param>
    /// <param name="ofEach">Number of editions taken of each generator.</param>
    public static string Report(IReadOnlyList<(string Name, DisplayScoreModel Model, ImmutableArray<ScoredPaper> Samples)> runs, int learned, int ofEach)
    {
        StringBuilder text = new();
        text.Append(string.Create(CultureInfo.InvariantCulture, $"""

            ## Display score

            Made by `alignment-training learn-score`, from {learned:N0} papers, as published or with one planted fault, of the {ofEach} largest editions of each generator in the months
            that set the thresholds; judged on the {ofEach} largest later ones of each, and on each generator with lexicon, thresholds and model made without it. AUC: how often a sound field
            has the higher score than a damaged one. Text as published counts as sound. A paper has the score of its worst field; the mean is for comparison.

            | judged on | sound fields | median score | below 50 | damaged fields | median score | AUC of fields | AUC of papers | AUC by the mean |
            |---|---|---|---|---|---|---|---|---|

            """).ReplaceLineEndings("\n"));
        foreach ((string name, DisplayScoreModel model, ImmutableArray<ScoredPaper> samples) in runs)
        {
            double[] sound = Fields(samples.Where(paper => !paper.IsDamaged), model);
            double[] damaged = Fields(samples.Where(paper => paper.IsDamaged), model);
            double? Papers(Func<IEnumerable<double>, double> whole) => Ranking.Area(
                [.. samples.Where(paper => !paper.IsDamaged).Select(paper => whole(paper.Fields.Select(field => -model.Damage(field.Signs))))],
                [.. samples.Where(paper => paper.IsDamaged).Select(paper => whole(paper.Fields.Select(field => -model.Damage(field.Signs))))]);
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {sound.Length:N0} | {Median(sound):0} | {100.0 * sound.Count(score => score < 50) / sound.Length:0.0} % | {damaged.Length:N0} | {Median(damaged):0} ")
                .Append(CultureInfo.InvariantCulture, $"| {Area(samples, model, _ => true):0.000} | {Papers(Enumerable.Min):0.000} | {Papers(Enumerable.Average):0.000} |\n");
        }

        text.Append("\nBy kind of fault, on the later months:\n\n| kind | damaged fields | median score | AUC |\n|---|---|---|---|\n");
        (_, DisplayScoreModel shipped, ImmutableArray<ScoredPaper> later) = runs[0];
        foreach (string kind in FaultKinds.All.Select(kind => kind.Name).Where(kind => later.Any(paper => paper.Kind == kind)))
        {
            double[] scores = Fields(later.Where(paper => paper.Kind == kind), shipped);
            text.Append(CultureInfo.InvariantCulture, $"| {kind} | {scores.Length} | {Median(scores):0} | {Area(later, shipped, own => own == kind):0.000} |\n");
        }

        return text.Append('\n').ToString();
    }

    private static double? Area(ImmutableArray<ScoredPaper> samples, DisplayScoreModel model, Func<string, bool> kinds) => Ranking.Area(
        [.. samples.Where(paper => !paper.IsDamaged).SelectMany(paper => paper.Fields).Select(field => -model.Damage(field.Signs))],
        [.. samples.Where(paper => paper.IsDamaged && kinds(paper.Kind)).SelectMany(paper => paper.Fields).Where(field => field.IsDamaged).Select(field => -model.Damage(field.Signs))]);

    private static double[] Fields(IEnumerable<ScoredPaper> papers, DisplayScoreModel model) =>
    [
        .. papers.SelectMany(paper => paper.Fields.Where(field => field.IsDamaged == paper.IsDamaged)).Select(field => (double)model.Score(field.Signs)).Order(),
    ];

    private static double Median(double[] ordered) => ordered.Length == 0 ? double.NaN : ordered[ordered.Length / 2];
}
