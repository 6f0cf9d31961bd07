using System.Collections.Immutable;
using Alignment.Charts.Drawing;
using Alignment.Languages;

namespace Alignment.Charts.Plots;

/// <summary>One term, several renderings: the share of each, of the terms used most.</summary>
internal static class TermDots
{
    private const int MostTerms = 20;
    private const float RowHeight = 46;
    private const float Left = 190;
    private const float Right = Scene.Width - 40;
    private const float Top = 6;

    public static Chart Of(ImmutableArray<TermUse> terms)
    {
        ImmutableArray<TermUse> several =
        [
            .. terms.Where(term => term.Renderings.Length > 1)
                .OrderByDescending(Total)
                .ThenBy(term => term.Term, StringComparer.Ordinal)
                .Select(term => term with { Renderings = [.. term.Renderings.OrderByDescending(rendering => rendering.Uses).ThenBy(rendering => rendering.Text, StringComparer.Ordinal)] }),
        ];
        ImmutableArray<TermUse> shown = [.. several.Take(MostTerms)];
        return new(
            "term-dots",
            new("Terms with several renderings", "有多种译法的术语"),
            new(
                FormattableString.Invariant($"The {shown.Length} most used of {several.Length} terms with more than one Chinese rendering, one row each; ")
                    + "a mark for each rendering at its share of the uses. The circle is the usual rendering, triangles are the others.",
                FormattableString.Invariant($"共有 {several.Length} 个术语出现多种译法，按使用次数显示前 {shown.Length} 个，每个一行；")
                    + "每种译法按其所占比例画一个标记。圆点为最常用译法，三角为其他译法。"),
            new(
                [new("term", "术语"), new("rendering", "译法"), new("uses", "次数"), Words.Share],
                [
                    .. several.SelectMany(term => term.Renderings.Select(rendering => (ImmutableArray<string>)
                        [term.Term, rendering.Text, Numbers.Exact(rendering.Uses)!, Numbers.Exact(Share(term, rendering.Uses))!])),
                ]),
            language => shown.IsEmpty
                ? Scene.Blank(language == Language.Chinese ? "没有译法不一致的术语" : "No term with several renderings")
                : Draw(shown, language));
    }

    private static int Total(TermUse term) => term.Renderings.Sum(rendering => rendering.Uses);

    private static double Share(TermUse term, int uses) => Math.Round((double)uses / Total(term), 4);

    private static Scene Draw(ImmutableArray<TermUse> terms, Language language)
    {
        float bottom = Top + (terms.Length * RowHeight);
        Panel panel = new()
        {
            Area = new(Left, Right, bottom, Top),
            Limits = new(0, 1, 0, terms.Length),
            XTicks = [.. new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(share => new Tick(share, Numbers.Percent(share)))],
            YTicks = [.. terms.Select((term, i) => new Tick(Row(terms, i), ChartFont.Fitted(
                FormattableString.Invariant($"{term.Term} ({Total(term)})"), Label.Small, Left - 14)))],
            Marks = [.. terms.SelectMany((term, i) => term.Renderings.Select((rendering, rank) => Dot(term, rendering, rank, Row(terms, i))).Reverse())],
        };
        Legend legend = new(
            [
                new(Sample(0), language == Language.Chinese ? "最常用译法" : "usual rendering"),
                new(Sample(1), language == Language.Chinese ? "其他译法" : "another rendering"),
            ],
            Left, bottom + 26);
        float height = legend.Bottom + 6;
        return new()
        {
            Height = height,
            Panels = [panel, legend.Panel(height)],
            Labels = [.. terms.SelectMany((term, i) => Names(panel, term, Row(terms, i))), .. legend.Labels],
        };
    }

    private static double Row(ImmutableArray<TermUse> terms, int i) => terms.Length - i - 0.5;

    private static Mark Sample(int rank) => rank == 0
        ? Mark.Point(MarkShape.Dot, Tone.Good, 0, 0, 7)
        : Mark.Point(MarkShape.Triangle, Tone.Doubtful, 0, 0, 12);

    private static Mark Dot(TermUse term, (string Text, int Uses) rendering, int rank, double row)
    {
        double share = (double)rendering.Uses / Total(term);
        return (Sample(rank) with { Left = share, Right = share, Bottom = row, Top = row })
            .With("id", term.Term).With("rendering", rendering.Text).With("uses", rendering.Uses).With("x", Share(term, rendering.Uses));
    }

    // The usual one first; above the mark, below it where another stands, else in the table only.
    private static IEnumerable<Label> Names(Panel panel, TermUse term, double row)
    {
        LabelPlacer placer = new(new(Left - 10, Scene.Width, panel.Y(row) + (RowHeight / 2), panel.Y(row) - (RowHeight / 2)));
        foreach ((string text, int uses) in term.Renderings)
        {
            if (placer.AboveOrBelow(ChartFont.Fitted(text, Label.Small, 170), panel.X((double)uses / Total(term)), panel.Y(row)) is Label label)
            {
                yield return label;
            }
        }
    }
}
