using System.Collections.Immutable;
using Alignment.Charts;
using Alignment.Cli.Output;
using Alignment.Configuration;
using Alignment.Languages;
using Alignment.Repair;
using Alignment.Reporting;
using Alignment.Reporting.Html;
using Alignment.Reporting.Markdown;

namespace Alignment.Cli.Reports;

/// <summary>Writes everything that belongs to the report of one judgement.</summary>
internal static class ReportFiles
{
    private static readonly string[] Tables = ["report.json", "findings.csv", "papers.csv", "terms.csv", "summary.md"];

    /// <summary>Writes the files of a report.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="trend">Pictures of a history.</param>
    /// <param name="folder">Where they go.</param>
    /// <param name="within">A folder within it, with a slash behind; empty for none.</param>
    /// <param name="named">The folder as commands name it.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <returns>The report.</returns>
    public static Report Write(
        Judgement judgement, ImmutableArray<Chart> trend, PendingFolder folder, string within, string named, Action<LocalText> progress)
    {
        progress(new("working out the report", "正在整理报告"));
        Report report = ReportBuilder.Build(judgement);
        RepairPlan plan = RepairPlanner.Of(report, Path.Join(named, within, "report.json").Replace('\\', '/'));
        folder.Write(within + "report.json", output => JsonReportRenderer.Render(report, output));
        folder.Write(within + "findings.csv", output => CsvReports.Findings(report, output));
        folder.Write(within + "papers.csv", output => CsvReports.Papers(report, output));
        folder.Write(within + "terms.csv", output => CsvReports.Terms(report, output));
        folder.Write(within + "summary.md", output => MarkdownSummary.Render(JudgedRun.Of(judgement), new() { Plan = _ => plan }, output));

        progress(new("drawing the charts", "正在绘制图表"));
        ImmutableArray<Chart> charts = ReportCharts.Of(report);
        ImmutableArray<string> pictures = [.. charts.Concat(trend).SelectMany(chart => WriteChart(chart, folder, within))];

        progress(new("writing the page", "正在写网页"));
        HtmlReportOptions options = new()
        {
            Charts = [.. charts.Select(PageChartOf)],
            Trend = [.. trend.Select(PageChartOf)],
            Files = [.. Tables, .. pictures],
            Plan = plan,
        };
        folder.Write(within + "index.html", output => HtmlReportRenderer.Render(judgement, report, options, output));
        return report;
    }

    /// <summary>Writes the page of one pair by itself, with its charts in it and no files beside it.</summary>
    /// <param name="run">What was judged.</param>
    /// <param name="named">The JSON report as commands name it.</param>
    /// <param name="output">Where it goes.</param>
    /// <exception cref="ConfigurationException">There are several pairs: each would need a page.</exception>
    public static void WritePage(JudgedRun run, string named, TextWriter output)
    {
        if (!run.IsSingle)
        {
            throw SeveralPairs();
        }

        Judgement judgement = run.Judgements[0];
        Report report = ReportBuilder.Build(judgement);
        HtmlReportOptions options = new() { Charts = [.. ReportCharts.Of(report).Select(PageChartOf)], Plan = RepairPlanner.Of(report, named) };
        HtmlReportRenderer.Render(judgement, report, options, output);
    }

    /// <summary>What is said when a page is to show anything but one pair.</summary>
    public static ConfigurationException SeveralPairs() => new(new LocalText(
        "html shows one pair of editions; for several write a folder of pages: alignment report FOLDER… -o DIR, or SOURCE TARGET SOURCE TARGET …",
        "html 只展示一对版本；多对请写成一个文件夹：alignment report FOLDER… -o DIR，或 SOURCE TARGET SOURCE TARGET …"));

    private static PageChart PageChartOf(Chart chart) => new(
        chart.Id, chart.Title, chart.Description, new(chart.ToSvg(Language.English), chart.ToSvg(Language.Chinese)),
        chart.Table.Columns, chart.Table.Rows);

    private static IEnumerable<string> WriteChart(Chart chart, PendingFolder folder, string within)
    {
        foreach ((Language language, string suffix) in ((Language, string)[])[(Language.English, ""), (Language.Chinese, ".zh")])
        {
            string name = $"charts/{chart.Id}{suffix}";
            folder.Write($"{within}{name}.svg", output => output.Write(chart.ToSvg(language, ChartTheme.Light)));
            folder.Write($"{within}{name}.png", chart.ToPng(language));
            yield return name + ".svg";
            yield return name + ".png";
        }
    }
}
