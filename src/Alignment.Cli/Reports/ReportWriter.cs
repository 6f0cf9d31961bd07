using System.Collections.Immutable;
using Alignment.Charts;
using Alignment.Cli.Commands;
using Alignment.Cli.Output;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Reporting;
using Alignment.Reporting.Html;

namespace Alignment.Cli.Reports;

/// <summary>Writes the report of one pair of editions, or of several with a page that leads to each.</summary>
internal static class ReportWriter
{
    /// <summary>Judges the pairs and writes their reports.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="settings">What they are judged by.</param>
    /// <param name="history">The history whose figures are drawn; null for none.</param>
    /// <param name="target">The folder.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <returns>The verdicts, in the order of the pairs.</returns>
    /// <exception cref="ConfigurationException">The folder cannot be written.</exception>
    public static IReadOnlyList<Verdict> Write(IReadOnlyList<InputNames> pairs, RunSettings settings, string? history, string target, StepProgress progress)
    {
        using PendingFolder folder = PendingFolder.Begin(target);
        ImmutableArray<Chart> trend = history is null ? [] : TrendCharts.Of(history);
        List<Verdict> verdicts = [];
        try
        {
            List<IndexRow> rows = [];
            foreach (InputNames pair in pairs)
            {
                progress.Step(new LocalText($"judging {pair.Target}", $"正在检查 {pair.Target}"));
                Judgement judgement = pair.Judge(settings);
                string within = pairs.Count == 1 ? "" : FormattableString.Invariant($"{rows.Count + 1:000}/");
                Report report = ReportFiles.Write(judgement, trend, folder, within, target, progress.Step);
                rows.Add(new(within + "index.html", report));
                verdicts.Add(judgement.Verdict);
            }

            if (pairs.Count > 1)
            {
                folder.Write("index.html", output => IndexPageRenderer.Render(rows, output));
            }
        }
        catch (IOException error)
        {
            LocalText reason = FileFaults.Of(error);
            throw new ConfigurationException(
                new LocalText(
                    $"cannot write {target}: {reason.English}; what stood there is untouched",
                    $"无法写入 {target}：{reason.Chinese}；原有内容未动"),
                error);
        }

        folder.Commit();
        return verdicts;
    }
}
