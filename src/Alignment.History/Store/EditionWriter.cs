using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Reporting;
using Alignment.Scoring;
using Microsoft.Data.Sqlite;

namespace Alignment.History.Store;

/// <summary>Writes one edition with all its rows.</summary>
internal sealed class EditionWriter(SqliteConnection connection) : IDisposable
{
    // What speaks about the history itself is not part of it: it can be told from it at any time.
    private const string ControlLimit = "ALN501";

    private readonly RowWriter _find = new(connection, "SELECT edition FROM edition WHERE content = ?");
    private readonly RowWriter _signature = new(connection, "SELECT signature FROM edition JOIN setting USING (setting) WHERE content = ?");
    private readonly RowWriter _label = new(connection, "SELECT label FROM edition WHERE content = ?");
    private readonly RowWriter _relabel = new(connection, "UPDATE edition SET label = ? WHERE content = ?");
    private readonly RowWriter _delete = new(connection, "DELETE FROM edition WHERE content = ?");
    private readonly RowWriter _setting = new(connection, "INSERT INTO setting (signature, rules) VALUES (?, ?) ON CONFLICT DO NOTHING");
    private readonly RowWriter _settingId = new(connection, "SELECT setting FROM setting WHERE signature = ?");
    private readonly RowWriter _lastId = new(connection, "SELECT coalesce(max(edition), 0) FROM edition");
    private readonly RowWriter _edition = RowWriter.Insert(connection, "edition", 27);
    private readonly RowWriter _paper = RowWriter.Insert(connection, "paper", 8);
    private readonly RowWriter _field = RowWriter.Insert(connection, "field_score", 10);
    private readonly RowWriter _finding = RowWriter.Insert(connection, "finding", 15);
    private readonly RowWriter _term = new(connection, "INSERT INTO term_count VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET fields = max(fields, excluded.fields)");

    /// <summary>What writing an edition would do.</summary>
    public AddOutcome OutcomeFor(JudgedEdition edition, SqliteTransaction? transaction)
    {
        string content = edition.Identity.Content;
        return _signature.Read(transaction, content) is not string signature ? AddOutcome.Added
            : signature != edition.Identity.Signature ? AddOutcome.Replaced
            : edition.Label.Length == 0 || Equals(_label.Read(transaction, content), edition.Label) ? AddOutcome.Known
            : AddOutcome.Relabelled;
    }

    /// <summary>Writes an edition, unless it is there already.</summary>
    public AddOutcome Write(JudgedEdition edition, SqliteTransaction transaction)
    {
        string content = edition.Identity.Content;
        AddOutcome outcome = OutcomeFor(edition, transaction);
        switch (outcome)
        {
            case AddOutcome.Relabelled:
                _relabel.Write(transaction, edition.Label, content);
                break;
            case AddOutcome.Added:
                Rows((long)_lastId.Read(transaction)! + 1, edition, transaction);
                break;
            case AddOutcome.Replaced:
                long id = (long)_find.Read(transaction, content)!;
                string label = edition.Label.Length > 0 ? edition.Label : (string)_label.Read(transaction, content)!;
                _delete.Write(transaction, content);
                Rows(id, edition with { Label = label }, transaction);
                break;
            default:
                break;
        }

        return outcome;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (RowWriter writer in (RowWriter[])
            [_find, _signature, _label, _relabel, _delete, _setting, _settingId, _lastId, _edition, _paper, _field, _finding, _term])
        {
            writer.Dispose();
        }
    }

    private void Rows(long id, JudgedEdition edition, SqliteTransaction transaction)
    {
        Edition(id, edition, transaction);
        Papers(id, edition, transaction);
        Findings(id, edition, transaction);
        foreach (TermRow term in edition.Report.Terms.Terms)
        {
            foreach (RenderingRow rendering in term.Renderings)
            {
                _term.Write(transaction, id, term.Term, rendering.Text, rendering.Fields);
            }
        }
    }

    private void Edition(long id, JudgedEdition edition, SqliteTransaction transaction)
    {
        Report report = edition.Report;
        SummaryRow summary = report.Summary;
        _setting.Write(transaction, edition.Identity.Signature, string.Join('\n', report.Signature.Rules));
        ImmutableArray<FindingRow> findings = Kept(report);
        EditionFigures figures = edition.Figures;
        _edition.Write(
            transaction, id, edition.Identity.Content, _settingId.Read(transaction, edition.Identity.Signature), edition.Date,
            Path(report, "source"), Path(report, "target"), Path(report, "crawl"), edition.Label, report.Verdict.Outcome,
            Count(findings, Level.Error), Count(findings, Level.Warning), Count(findings, Level.Note),
            summary.Source, Input(report, "crawl")?.Papers, figures.Expected, figures.Published, figures.Missing, figures.LostTail,
            summary.Extra, summary.OutOfScope, figures.Placeholder, figures.Untranslated, report.Scores.FieldCoverage.Present,
            Rounded(figures.MeanFieldCharacters), Rounded(figures.Support), figures.SupportPapers, report.Scores.Coverage);
    }

    private void Papers(long id, JudgedEdition edition, SqliteTransaction transaction)
    {
        for (int position = 0; position < edition.Report.Papers.Length; position++)
        {
            PaperRow paper = edition.Report.Papers[position];
            _paper.Write(
                transaction, id, position, paper.Id, paper.Category, paper.HeldBy, paper.Status, paper.Coverage,
                Rounded(edition.SupportOf(position)?.Whole.Support));
            foreach (PaperFieldRow field in paper.Fields)
            {
                double? support = FieldNames.Parse(field.Field) is FieldName name ? edition.SupportOf(position, name) : null;
                _field.Write(
                    transaction, id, position, field.Field, field.Source, field.Target, field.SourceLength, field.TargetLength,
                    field.Residual, field.Coverage, Rounded(support));
            }
        }
    }

    private void Findings(long id, JudgedEdition edition, SqliteTransaction transaction)
    {
        int number = 0;
        foreach (FindingRow row in Kept(edition.Report))
        {
            _finding.Write(
                transaction, id, number++, row.Rule, row.Name, row.Level, edition.Preventing.Contains(row.Fingerprint) ? 1 : 0,
                row.Paper, row.Papers.Length, row.Field, row.Side, row.Path, row.Line, row.Column, row.Message, row.Fingerprint);
        }
    }

    private static ImmutableArray<FindingRow> Kept(Report report) => [.. report.Findings.Where(row => row.Rule != ControlLimit)];

    private static int Count(ImmutableArray<FindingRow> rows, Level level) => rows.Count(row => row.Level == Keys.Of(level));

    private static InputRow? Input(Report report, string role) => report.Inputs.FirstOrDefault(input => input.Role == role);

    private static string? Path(Report report, string role) => Input(report, role)?.Path;

    private static double? Rounded(double? value) => value is double number ? Math.Round(number, 4) + 0.0 : null;
}
