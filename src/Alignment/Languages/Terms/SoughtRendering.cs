namespace Alignment.Languages.Terms;

/// <summary>A rendering as it is looked for.</summary>
/// <param name="Text">The rendering as the tables have it.</param>
/// <param name="Folded">The rendering as it is compared: <see cref="TermText.Fold(string)"/>; never empty.</param>
/// <param name="Standing">How it stands to the term.</param>
public sealed record SoughtRendering(string Text, string Folded, TermStanding Standing)
{
    /// <summary>The renderings of a term, the longest first, so that none is found inside another.</summary>
    internal static SoughtRendering[] Of(Term term) =>
    [
        .. All(term)
            .Select(rendering => new SoughtRendering(rendering.Text, TermText.Fold(rendering.Text), rendering.Standing))
            .Where(rendering => rendering.Folded.Length > 0)
            .DistinctBy(rendering => rendering.Folded)
            .OrderByDescending(rendering => rendering.Folded.Length),
    ];

    private static IEnumerable<(string Text, TermStanding Standing)> All(Term term) =>
        (term.Preferred is null ? [] : new[] { (term.Preferred, TermStanding.Preferred) })
            .Concat(term.Admitted.Select(text => (text, TermStanding.Admitted)))
            .Concat(term.Forbidden.Select(text => (text, TermStanding.Forbidden)))
            .Concat(term.Variants.Select(text => (text, TermStanding.Variant)));
}
