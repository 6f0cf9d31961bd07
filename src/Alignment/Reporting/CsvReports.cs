namespace Alignment.Reporting;

/// <summary>Writes the tables of a report as CSV for spreadsheets and notebooks.</summary>
public static class CsvReports
{
    /// <summary>One finding a row, in reading order.</summary>
    public static void Findings(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        CsvWriter csv = new(output);
        csv.Row(
            "rule", "name", "level", "category", "paper", "papers", "field", "side", "path", "line", "column", "end_line", "end_column",
            "message", "evidence", "fingerprint");
        foreach (FindingRow finding in report.Findings)
        {
            csv.Text(finding.Rule).Text(finding.Name).Text(finding.Level).Text(finding.Category)
                .Text(finding.Paper).Text(string.Join(' ', finding.Papers)).Text(finding.Field).Text(finding.Side)
                .Text(finding.Path).Number(finding.Line).Number(finding.Column).Number(finding.EndLine).Number(finding.EndColumn)
                .Text(finding.Message).Text(string.Join(" | ", finding.Evidence)).Text(finding.Fingerprint)
                .End();
        }
    }

    /// <summary>One rendering of one term a row.</summary>
    public static void Terms(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        CsvWriter csv = new(output);
        csv.Row("term", "fields", "consistency", "rendering", "standing", "rendering_fields", "first_paper", "first_field", "line", "column");
        foreach (TermRow term in report.Terms.Terms)
        {
            foreach (RenderingRow rendering in term.Renderings)
            {
                csv.Text(term.Term).Number(term.Fields).Number(term.Consistency).Text(rendering.Text).Text(rendering.Standing)
                    .Number(rendering.Fields).Text(rendering.Paper).Text(rendering.Field).Number(rendering.Line).Number(rendering.Column)
                    .End();
            }
        }
    }

    /// <summary>One summary of one paper a row; a paper without any has one row with an empty field.</summary>
    public static void Papers(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        CsvWriter csv = new(output);
        csv.Row(
            "id", "category", "held_by", "status", "level", "findings", "paper_coverage", "field", "source", "target",
            "source_length", "target_length", "ratio", "residual", "coverage", "source_tokens", "target_tokens", "token_ratio");
        foreach (PaperRow paper in report.Papers)
        {
            foreach (PaperFieldRow? field in paper.Fields.DefaultIfEmpty())
            {
                csv.Text(paper.Id).Text(paper.Category).Text(paper.HeldBy).Text(paper.Status).Text(paper.Level)
                    .Number(paper.Findings).Number(paper.Coverage)
                    .Text(field?.Field).Text(field?.Source).Text(field?.Target)
                    .Number(field?.SourceLength).Number(field?.TargetLength).Number(field?.Ratio).Number(field?.Residual)
                    .Number(field?.Coverage).Number(field?.SourceTokens).Number(field?.TargetTokens).Number(field?.TokenRatio)
                    .End();
            }
        }
    }
}
