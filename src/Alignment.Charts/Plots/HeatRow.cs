using System.Collections.Immutable;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Charts.Plots;

/// <summary>One row of the heat map: a paper of the target, or those that lack every usable summary for the same reason.</summary>
/// <param name="Papers">Ids of the papers; not empty.</param>
/// <param name="Status">How the papers fare, as the report says it.</param>
/// <param name="Cells">A cell for each column.</param>
internal sealed record HeatRow(ImmutableArray<string> Papers, string Status, ImmutableArray<HeatCell> Cells)
{
    /// <summary>The gravest of its cells.</summary>
    public int Weight => Cells.Max(cell => cell.Weight);

    /// <summary>The papers that the target holds.</summary>
    /// <param name="report">The report.</param>
    /// <param name="columns">Keys of fields, and <see cref="HeatMap.Whole"/> for findings at none of them.</param>
    public static ImmutableArray<HeatRow> Of(Report report, ImmutableArray<string> columns)
    {
        ILookup<(string Paper, string Column), FindingRow> findings = report.Findings
            .Where(finding => finding.Paper is not null)
            .ToLookup(finding => (finding.Paper!, Column(finding, columns)));
        return
        [
            .. report.Papers
                .Where(paper => paper.HeldBy is "both" or "target")
                .Select(paper => new HeatRow([paper.Id], paper.Status, [.. columns.Select(column => HeatCell.Of(
                    paper.Fields.FirstOrDefault(field => field.Field == column), findings[(paper.Id, column)]))])),
        ];
    }

    /// <summary>The rows, with those of papers in which everything is alike put together: they have one cause.</summary>
    public static IEnumerable<HeatRow> Gathered(IEnumerable<HeatRow> rows) => rows
        .GroupBy(row => GroupName(row.Status) is null ? row.Papers[0] : row.Status, StringComparer.Ordinal)
        .Select(group => group.First() with
        {
            Papers = [.. group.SelectMany(row => row.Papers)],
            Cells = [.. Enumerable.Range(0, group.First().Cells.Length).Select(column => group.Select(row => row.Cells[column]).MaxBy(cell => cell.Weight)!)],
        });

    /// <summary>What stands beside the row.</summary>
    public string Name(Language language) => Papers is [string id]
        ? id
        : FormattableString.Invariant($"{Papers.Length} × {GroupName(Status)!.In(language)}");

    private static LocalText? GroupName(string status) => status switch
    {
        "placeholder" => new("placeholder", "占位文本"),
        "untranslated" => new("untranslated", "未翻译"),
        "empty" => new("empty", "空白"),
        "no-summaries" => new("no summaries", "没有摘要"),
        _ => null,
    };

    // Title, authors and the like have no column of their own.
    private static string Column(FindingRow finding, ImmutableArray<string> columns) =>
        finding.Field is string field && columns.Contains(field, StringComparer.Ordinal) ? field : HeatMap.Whole;
}
