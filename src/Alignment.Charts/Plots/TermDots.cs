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

    private static readonly ImmutableArray<Standing> Standings =
    [
        new("preferred", new("preferred", "首选译法"), Mark.Point(MarkShape.Dot, Tone.Good, 0, 0, 8)),
        new("admitted", new("admitted", "可用译法"), Mark.Point(MarkShape.Ring, Tone.Good, 0, 0, 10)),
        new("variant", new("variant", "其他译法"), Mark.Point(MarkShape.Triangle, Tone.Doubtful, 0, 0, 12)),
        new("forbidden", new("forbidden", "不可用译法"), Mark.Point(MarkShape.Diamond, Tone.Bad, 0, 0, 12)),
    ];

    public static Chart Of(ImmutableArray<TermUse> terms)
    {
        ImmutableArray<TermUse> several =
        [
            .. terms.Where(term => term.Renderings.Length > 1)
                .OrderByDescending(term => term.Fields)
                .ThenBy(term => term.Term, StringComparer.Ordinal)
                .Select(term => term with { Renderings = InOrder(term.Renderings) }),
        ];
        ImmutableArray<TermUse> shown = [.. several.Take(MostTerms)];
        return new(
            "term-dots",
            new("Terms with several renderings", "有多种译法的术语"),
            new(
                FormattableString.Invariant($"The {shown.Length} most used of {several.Length} terms with more than one Chinese rendering, one row each, with the number of ")
                    + "fields; a mark for each rendering at its share of these fields. Its shape says how the term base regards it.",
                FormattableString.Invariant($"共有 {several.Length} 个术语出现多种译法，按出现次数显示前 {shown.Length} 个，每个一行，括号内为字段数；")
                    + "每种译法按其所占字段比例画一个标记，形状表示术语库对它的评价。"),
            new(
                [new("term", "术语"), new("rendering", "译法"), new("standing", "评价"), new("fields", "字段数"), Words.Share],
                [
                    .. several.SelectMany(term => term.Renderings.Select(rendering => (ImmutableArray<string>)
                        [term.Term, rendering.Text, rendering.Standing, Numbers.Exact(rendering.Fields)!, Numbers.Exact(Share(term, rendering))!])),
                ]),
            language => shown.IsEmpty
                ? Scene.Blank(language == Language.Chinese ? "没有译法不一致的术语" : "No term with several renderings")
                : Draw(shown, language));
    }

    private static ImmutableArray<RenderingUse> InOrder(ImmutableArray<RenderingUse> renderings) =>
        [.. renderings.OrderByDescending(rendering => rendering.Fields).ThenBy(rendering => rendering.Text, StringComparer.Ordinal)];

    private static double Share(TermUse term, RenderingUse rendering) => Math.Round((double)rendering.Fields / term.Fields, 4);

    private static Scene Draw(ImmutableArray<TermUse> terms, Language language)
    {
        float bottom = Top + (terms.Length * RowHeight);
        Panel panel = new()
        {
            Area = new(Left, Right, bottom, Top),
            Limits = new(0, 1, 0, terms.Length),
            XTicks = [.. new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(share => new Tick(share, Numbers.Percent(share)))],
            YTicks = [.. terms.Select((term, i) => new Tick(Row(terms, i), ChartFont.Fitted(
                FormattableString.Invariant($"{term.Term} ({term.Fields})"), Label.Small, Left - 14)))],
            Marks = [.. terms.SelectMany((term, i) => term.Renderings.Select(rendering => Dot(term, rendering, Row(terms, i))).Reverse())],
        };
        HashSet<string> used = [.. terms.SelectMany(term => term.Renderings).Select(rendering => StandingOf(rendering).Key)];
        Legend legend = new(
            Standings.Where(standing => used.Contains(standing.Key)).Select(standing => new Key(standing.Sample, standing.Text.In(language))),
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

    // One of a later version is shown as the term base's weakest word.
    private static Standing StandingOf(RenderingUse rendering) =>
        Standings.FirstOrDefault(standing => standing.Key == rendering.Standing) ?? Standings[2];

    private static Mark Dot(TermUse term, RenderingUse rendering, double row)
    {
        double share = (double)rendering.Fields / term.Fields;
        return (StandingOf(rendering).Sample with { Left = share, Right = share, Bottom = row, Top = row })
            .With("id", term.Term)
            .With("rendering", rendering.Text)
            .With("status", rendering.Standing)
            .With("fields", rendering.Fields)
            .With("x", Share(term, rendering));
    }

    // The most used one first; above the mark, below it where another stands, else in the table only.
    private static IEnumerable<Label> Names(Panel panel, TermUse term, double row)
    {
        LabelPlacer placer = new(new(Left - 10, Scene.Width, panel.Y(row) + (RowHeight / 2), panel.Y(row) - (RowHeight / 2)));
        foreach (RenderingUse rendering in term.Renderings)
        {
            string text = ChartFont.Fitted(rendering.Text, Label.Small, 170);
            if (placer.AboveOrBelow(text, panel.X((double)rendering.Fields / term.Fields), panel.Y(row)) is Label label)
            {
                yield return label;
            }
        }
    }

    private sealed record Standing(string Key, LocalText Text, Mark Sample);
}
