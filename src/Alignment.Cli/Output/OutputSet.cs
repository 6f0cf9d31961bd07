using Alignment.Cli.Rendering;
using Alignment.Cli.Reports;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Repair;
using Alignment.Reporting;
using Alignment.Reporting.JUnit;
using Alignment.Reporting.Markdown;
using Alignment.Reporting.Sarif;

namespace Alignment.Cli.Output;

/// <summary>The outputs of one run. Files are begun before any work is done, so that a wrong path costs no time.</summary>
internal sealed class OutputSet : IDisposable
{
    private readonly List<(OutputFormat Format, PendingFile? File)> _outputs = [];

    /// <summary>Begins every file.</summary>
    /// <exception cref="ConfigurationException">One of them cannot be written; the others are given up.</exception>
    public OutputSet(IEnumerable<OutputTarget> targets)
    {
        try
        {
            foreach (OutputTarget target in targets)
            {
                _outputs.Add((target.Format, target.Path is null ? null : PendingFile.Begin(target.Path)));
            }
        }
        catch (ConfigurationException)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Gives up what was not written.</summary>
    public void Dispose() => _outputs.ForEach(output => output.File?.Discard());

    /// <summary>Writes what was judged in every format asked for.</summary>
    /// <param name="run">What was judged.</param>
    /// <param name="terminal">Where standard output is.</param>
    /// <param name="text">How text looks on standard output; in a file it has no colour and the usual width.</param>
    public void Write(JudgedRun run, Terminal terminal, TextOptions text)
    {
        SurfaceOptions surface = new() { Paths = RepositoryRoot.Of(terminal), Report = text.Report ?? "report.json", Language = terminal.Language };
        MarkdownOptions markdown = new() { Language = terminal.Language, Plan = report => RepairPlanner.Of(report, surface.Report), Trend = TrendLines.Of(run) };
        foreach ((OutputFormat format, PendingFile? file) in _outputs)
        {
            if (format == OutputFormat.Html && run is { IsUnchanged: true, Judgements.IsEmpty: true })
            {
                // Nothing was judged, so there is nothing to look at: no page, rather than an empty one.
                continue;
            }

            TextWriter writer = file?.Writer ?? Standard(format, terminal);
            switch (format)
            {
                case OutputFormat.Concise:
                    ConciseRenderer.Render(run, writer, terminal.Language);
                    break;
                case OutputFormat.Json:
                    JsonReportRenderer.Render(run, writer);
                    break;
                case OutputFormat.JsonLines:
                    JsonLinesRenderer.Render(run, writer);
                    break;
                case OutputFormat.Sarif:
                    SarifRenderer.Render(run, surface, writer);
                    break;
                case OutputFormat.JUnit:
                    JUnitRenderer.Render(run, writer);
                    break;
                case OutputFormat.GitHub:
                    WorkflowRenderer.Render(run, surface, writer);
                    break;
                case OutputFormat.Workflow:
                    WorkflowRenderer.Render(run, surface, writer);
                    StepFiles.Write(run, markdown, terminal);
                    break;
                case OutputFormat.Markdown:
                    MarkdownSummary.Render(run, markdown, writer);
                    break;
                case OutputFormat.Html:
                    ReportFiles.WritePage(run, surface.Report, writer);
                    break;
                case OutputFormat.Csv:
                    FindingTable.Csv(run, writer);
                    break;
                case OutputFormat.Tsv:
                    FindingTable.Tsv(run, writer);
                    break;
                default:
                    TextOptions plain = text with { IsColored = false, Width = TextOptions.DefaultWidth };
                    TextRenderer.Render(run, writer, file is null ? text : plain);
                    break;
            }

            file?.Commit();
        }
    }

    private static TextWriter Standard(OutputFormat format, Terminal terminal) => format switch
    {
        OutputFormat.GitHub or OutputFormat.Workflow => WorkflowGuard.ForCommands(terminal.Output),
        OutputFormat.Json or OutputFormat.JsonLines or OutputFormat.Sarif => WorkflowGuard.ForJson(terminal.Output),
        _ => terminal.Output,
    };
}
