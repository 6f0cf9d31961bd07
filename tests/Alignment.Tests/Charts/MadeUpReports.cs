using System.Collections.Immutable;
using Alignment.Charts;
using Alignment.Reporting;

namespace Alignment.Tests.Charts;

/// <summary>Reports, histories and terms of any size, of numbers that are made up.</summary>
internal static class MadeUpReports
{
    /// <summary>More terms than are drawn, each with four renderings.</summary>
    public static ImmutableArray<TermRow> Terms { get; } =
    [
        .. Enumerable.Range(1, 24).Select(i => new TermRow(
            FormattableString.Invariant($"term {i}"), 60 + i, Math.Round((20.0 + i) / (60 + i), 4),
            [
                Rendering("注意力机制", "preferred", 20 + i), Rendering("关注机制", "forbidden", (i * 5 % 11) + 1),
                Rendering("注意机制", "variant", (i * 7 % 13) + 1), Rendering("注意力", "admitted", i),
            ])),
    ];

    /// <summary>A report of papers that are all there, with every field on both sides.</summary>
    public static Report OfPapers(int count)
    {
        Report sample = SampleCharts.Report;
        ImmutableArray<PaperRow> papers = [.. Enumerable.Range(0, count).Select(i => Paper(i, sample.Scores.Fields))];
        return sample with
        {
            Papers = papers,
            Findings = [],
            Scores = sample.Scores with
            {
                Fields =
                [
                    .. sample.Scores.Fields.Select(field => field with { Aligned = count, MedianRatio = Median(papers, field.Field) }),
                ],
            },
        };
    }

    public static PaperRow Placeholder(PaperRow paper) => paper with
    {
        Status = "placeholder",
        Fields = [.. paper.Fields.Select(field => field with { Target = "failure", SourceLength = null, TargetLength = null, Ratio = null, Residual = null })],
    };

    /// <summary>A history in which edition 30 is unusual and edition 22 has another model.</summary>
    public static ControlSeries Series(int editions) => new(
        "missing-share", new("Papers missing", "缺失论文"), IsShare: true, Centre: 0.06,
        [
            .. Enumerable.Range(0, editions).Select(i => new ControlPoint(
                new DateOnly(2026, 1, 1).AddDays(i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                i == 30 ? 0.35 : 0.04 + (0.005 * (i * 7 % 9)), 0.01, 0.11 + (0.01 * (i % 4)),
                i == 22 ? new("another model", "更换模型") : null)),
        ]);

    private static RenderingRow Rendering(string text, string standing, int fields) =>
        new(text, standing, fields, "2601.00001", "tldr", 1, 1);

    private static PaperRow Paper(int i, ImmutableArray<FieldScoreRow> fields) => new(
        FormattableString.Invariant($"2601.{i:00000}"), i % 3 == 0 ? "cs.CV" : "cs.CL", i + 1, "both", "ok", null, 0, null, null,
        [.. fields.Select((field, column) => Field(field.Field, 120 + (i * 37 % 211), 0.25 + (0.001 * (i * 53 % 307)) + (0.02 * column)))]);

    private static PaperFieldRow Field(string name, int source, double ratio)
    {
        int target = (int)(source * ratio);
        return new(name, "text", "text", source, target, Math.Round((double)target / source, 4), source % 10 == 0 ? 2.5 : 0.5, null, null, null, null, null);
    }

    private static double Median(ImmutableArray<PaperRow> papers, string name)
    {
        double[] sorted = [.. papers.SelectMany(paper => paper.Fields).Where(field => field.Field == name).Select(field => field.Ratio!.Value).Order()];
        return Math.Round((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2, 4);
    }
}
