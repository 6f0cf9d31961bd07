using System.Collections.Immutable;

namespace Alignment.Reporting.Html;

/// <summary>Everything the sections of the page are written from.</summary>
/// <param name="Judgement">The judgement.</param>
/// <param name="Report">Its report.</param>
/// <param name="Data">What the page's program reads.</param>
/// <param name="Options">What the page shows beside the report.</param>
internal sealed record PageContent(Judgement Judgement, Report Report, PageData Data, HtmlReportOptions Options)
{
    /// <summary>The day of the edition, or its name.</summary>
    public string Day => Report.Inputs[1].Date ?? Report.Inputs[0].Date ?? Path.GetFileName(Report.Inputs[1].Path);

    /// <summary>What is to be done.</summary>
    public RepairPlan Plan { get; } = Options.Plan ?? RepairPlan.None;

    /// <summary>The findings of each paper, by its id, in reading order.</summary>
    public ILookup<string, PageFinding> FindingsOf { get; } = Data.Findings
        .Where(finding => finding.Paper is not null)
        .ToLookup(finding => finding.Paper!, StringComparer.Ordinal);

    /// <summary>The findings about no single paper.</summary>
    public ImmutableArray<PageFinding> Grouped { get; } = [.. Data.Findings.Where(finding => finding.Paper is null)];

    /// <summary>The picture of a name; null when it was not drawn.</summary>
    public PageChart? Chart(string id) => Options.Charts.FirstOrDefault(chart => chart.Id == id);
}
