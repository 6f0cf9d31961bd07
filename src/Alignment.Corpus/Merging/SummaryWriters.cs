using System.Text.Json;
using Alignment.Reporting;

namespace Alignment.Corpus.Merging;

/// <summary>Writes a summary for programs and spreadsheets.</summary>
public static class SummaryWriters
{
    /// <summary>The tables, by the name of their file.</summary>
    public static IReadOnlyList<(string Name, Action<CorpusSummary, TextWriter> Write)> Tables { get; } =
    [
        ("rules.csv", Rules),
        ("measures.csv", Measures),
        ("terms.csv", Terms),
        ("worst.csv", Worst),
        ("unjudged.csv", Unjudged),
    ];

    /// <summary>The whole summary as JSON (docs/corpus.schema.json).</summary>
    public static void Json(CorpusSummary summary, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize(summary, CorpusJson.Indented.CorpusSummary));
        output.Write('\n');
    }

    /// <summary>Findings by group and rule.</summary>
    private static void Rules(CorpusSummary summary, TextWriter output)
    {
        CsvWriter csv = new(output);
        csv.Row("group", "key", "rule", "name", "editions", "errors", "warnings", "notes");
        foreach ((string kind, GroupRow group) in Groups(summary))
        {
            foreach (RuleCounts rule in group.Rules)
            {
                csv.Text(kind).Text(group.Key).Text(rule.Rule).Text(rule.Name)
                    .Number(rule.Editions).Number(rule.Errors).Number(rule.Warnings).Number(rule.Notes).End();
            }
        }
    }

    /// <summary>Papers and measured quantities by group.</summary>
    private static void Measures(CorpusSummary summary, TextWriter output)
    {
        CsvWriter csv = new(output);
        csv.Row(
            "group", "key", "editions", "papers", "expected", "missing", "measure", "count", "mean", "standard_deviation",
            "least", "p01", "p05", "p25", "median", "p75", "p95", "p99", "most");
        foreach ((string kind, GroupRow group) in Groups(summary))
        {
            foreach ((string name, MeasureRow row) in (ReadOnlySpan<(string, MeasureRow)>)
                [("length-ratio", group.LengthRatio), ("coverage", group.Coverage), ("support", group.Support)])
            {
                csv.Text(kind).Text(group.Key).Number(group.Editions).Number(group.Papers).Number(group.Expected).Number(group.Missing)
                    .Text(name).Number(row.Count).Number(row.Mean).Number(row.StandardDeviation)
                    .Number(row.Least).Number(row.P01).Number(row.P05).Number(row.P25).Number(row.Median)
                    .Number(row.P75).Number(row.P95).Number(row.P99).Number(row.Most).End();
            }
        }
    }

    /// <summary>One rendering of one term a row.</summary>
    private static void Terms(CorpusSummary summary, TextWriter output)
    {
        CsvWriter csv = new(output);
        csv.Row("term", "fields", "consistency", "rendering", "standing", "rendering_fields");
        foreach (CorpusTermRow term in summary.Terms)
        {
            foreach (CorpusRenderingRow rendering in term.Renderings)
            {
                csv.Text(term.Term).Number(term.Fields).Number(term.Consistency)
                    .Text(rendering.Text).Text(rendering.Standing).Number(rendering.Fields).End();
            }
        }
    }

    /// <summary>The worst findings of each rule.</summary>
    private static void Worst(CorpusSummary summary, TextWriter output)
    {
        CsvWriter csv = new(output);
        csv.Row("rule", "name", "level", "papers", "support", "edition", "paper", "field", "path", "line", "column", "message", "fingerprint");
        foreach (WorstRow finding in summary.Worst)
        {
            csv.Text(finding.Rule).Text(finding.Name).Text(finding.Level).Number(finding.Papers).Number(finding.Support)
                .Text(finding.Edition).Text(finding.Paper).Text(finding.Field).Text(finding.Path).Number(finding.Line).Number(finding.Column)
                .Text(finding.Message).Text(finding.Fingerprint).End();
        }
    }

    /// <summary>Pairs that could not be judged.</summary>
    private static void Unjudged(CorpusSummary summary, TextWriter output)
    {
        CsvWriter csv = new(output);
        csv.Row("source", "target", "rule", "message", "message_chinese");
        foreach (UnjudgedRow edition in summary.Unjudged)
        {
            csv.Row(edition.Source, edition.Target, edition.Rule ?? "", edition.Message, edition.MessageChinese);
        }
    }

    private static IEnumerable<(string Kind, GroupRow Group)> Groups(CorpusSummary summary) =>
    [
        ("total", summary.Total),
        .. summary.Months.Select(group => ("month", group)),
        .. summary.Categories.Select(group => ("category", group)),
        .. summary.Fields.Select(group => ("field", group)),
    ];
}
