using System.Globalization;
using Alignment.Reporting.Exports;

namespace Alignment.Reporting;

/// <summary>Writes the findings of any number of editions as one table: CSV or tab-separated, one finding a row.</summary>
public static class FindingTable
{
    private static readonly string[] Names =
    [
        "edition", "source", "target", "verdict", "rule", "name", "level", "category", "paper", "papers", "field", "side",
        "path", "line", "column", "end_line", "end_column", "message", "evidence", "fingerprint", "known",
    ];

    /// <summary>Writes it as RFC 4180 has it: commas and CR LF; a text that a spreadsheet would take for a formula has an apostrophe before it.</summary>
    public static void Csv(JudgedRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        CsvWriter csv = new(output);
        csv.Row(Names);
        foreach (string?[] row in Rows(run))
        {
            foreach (string? cell in row)
            {
                csv.Text(cell);
            }

            csv.End();
        }
    }

    /// <summary>Writes it with tabs and line feeds; what a cell cannot hold is escaped (docs/export.md).</summary>
    public static void Tsv(JudgedRun run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(string.Join('\t', Names));
        output.Write('\n');
        foreach (string?[] row in Rows(run))
        {
            output.Write(string.Join('\t', row.Select(cell => TsvText.Escape(cell ?? ""))));
            output.Write('\n');
        }
    }

    private static IEnumerable<string?[]> Rows(JudgedRun run) => run.Judgements
        .SelectMany(judgement => judgement.Shown.Select(finding => Row(judgement, FindingRow.Of(finding))));

    private static string?[] Row(Judgement judgement, FindingRow finding) =>
    [
        judgement.Date,
        judgement.Evidence.Pair.Source.Path, judgement.Evidence.Pair.Target.Path, Keys.Of(judgement.Verdict.Outcome),
        finding.Rule, finding.Name, finding.Level, finding.Category, finding.Paper, string.Join(' ', finding.Papers), finding.Field, finding.Side,
        finding.Path, Number(finding.Line), Number(finding.Column), Number(finding.EndLine), Number(finding.EndColumn),
        finding.Message, string.Join(" | ", finding.Evidence), finding.Fingerprint, finding.Known ? "true" : "",
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
