using Alignment.Configuration;
using Alignment.Gate;
using Alignment.History;
using Alignment.History.Store;
using Microsoft.Data.Sqlite;

namespace Alignment.Tests.History;

public sealed class HistoryStoreTests : IDisposable
{
    private readonly HistoryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AddingTwice_ChangesNoByte()
    {
        Assert.Equal(AddOutcome.Added, Add(HistoryFolder.Judged(0)));
        byte[] before = File.ReadAllBytes(_folder.Database);
        Assert.Equal(AddOutcome.Known, Add(HistoryFolder.Judged(0)));
        Assert.Equal(before, File.ReadAllBytes(_folder.Database));
        Assert.Equal(["history.db"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void SameFilesOnAnotherDay_AreAnotherEdition()
    {
        Add(HistoryFolder.Judged(0));
        Assert.Equal(AddOutcome.Added, Add(HistoryFolder.Judged(20)));
    }

    [Fact]
    public void OtherSettings_ReplaceTheEditionAndKeepItsLabel()
    {
        Add(HistoryFolder.Judged(0, "model A"));
        Add(HistoryFolder.Judged(1));
        RunSettings strict = new() { Gate = new(FailOn.Warning) };
        Assert.Equal(AddOutcome.Replaced, Add(HistoryFolder.Judged(0, settings: strict)));
        Assert.Equal(
            [[1L, "model A"], [2L, ""]],
            HistoryFolder.Rows(_folder.Database, "SELECT edition, label FROM edition ORDER BY edition"));
        AssertWhole();
    }

    [Fact]
    public void NewLabel_IsTaken()
    {
        Add(HistoryFolder.Judged(0, "model A"));
        Assert.Equal(AddOutcome.Known, Add(HistoryFolder.Judged(0)));
        Assert.Equal(AddOutcome.Relabelled, Add(HistoryFolder.Judged(0, "model B")));
        Assert.Equal("model B", HistoryFolder.Value(_folder.Database, "SELECT label FROM edition"));
    }

    [Fact]
    public void RegeneratedEdition_TakesThePlaceOfTheEarlierOneInTheViews()
    {
        Add(HistoryFolder.Judged(0));
        Add(HistoryFolder.Judged(1) with { Date = HistoryFolder.Date(0) });
        Assert.Equal(2L, HistoryFolder.Value(_folder.Database, "SELECT count(*) FROM edition"));
        Assert.Equal([[2L]], HistoryFolder.Rows(_folder.Database, "SELECT edition FROM editions WHERE is_current"));
        Assert.Equal(1L, HistoryFolder.Value(_folder.Database, "SELECT count(*) FROM daily_rates"));
    }

    [Theory]
    [InlineData("editions")]
    [InlineData("daily_rates")]
    [InlineData("papers")]
    [InlineData("fields")]
    [InlineData("findings")]
    [InlineData("findings_by_rule")]
    [InlineData("findings_by_day")]
    [InlineData("term_counts")]
    [InlineData("terms")]
    public void EveryView_CanBeRead(string view)
    {
        Add(HistoryFolder.Judged(0));
        Assert.NotEmpty(HistoryFolder.Rows(_folder.Database, $"SELECT * FROM {view}"));
    }

    [Fact]
    public void Figures_AreThoseOfTheReport()
    {
        JudgedEdition edition = HistoryFolder.Judged(3);
        Add(edition);
        object[] row = HistoryFolder.Rows(
            _folder.Database, "SELECT date, expected, missing, published, placeholder, errors + warnings + notes FROM editions")[0];
        Assert.Equal(
            [
                "2026-01-04", (long)edition.Report.Summary.Expected, (long)edition.Report.Summary.Missing,
                (long)edition.Report.Summary.Target, 0L, (long)edition.Report.Findings.Length,
            ],
            row);
        Assert.True(edition.Report.Summary.Missing > 0);
        AssertWhole();
    }

    [Fact]
    public void OlderSchema_IsBroughtUpToDateAndKeepsItsRows()
    {
        using (SqliteConnection connection = new(HistoryStore.Text(_folder.Database, SqliteOpenMode.ReadWriteCreate)))
        {
            connection.Open();
            SchemaMigrations.Run(connection, "history.db", until: 1);
        }

        HistoryFolder.Rows(_folder.Database, "INSERT INTO setting VALUES (1, 'an older tool', '') RETURNING 1");
        Assert.Equal(1L, HistoryFolder.Value(_folder.Database, "PRAGMA user_version"));
        Add(HistoryFolder.Judged(0));
        Assert.Equal((long)SchemaMigrations.Current, HistoryFolder.Value(_folder.Database, "PRAGMA user_version"));
        Assert.Equal(2L, HistoryFolder.Value(_folder.Database, "SELECT count(*) FROM setting"));
        Assert.NotEmpty(HistoryFolder.Rows(_folder.Database, "SELECT * FROM terms"));
    }

    [Theory]
    [InlineData("PRAGMA user_version = 99", "was written by a newer alignment")]
    [InlineData("PRAGMA application_id = 7", "is a database of another program")]
    public void ForeignSchema_IsRefusedAndLeftAlone(string pragma, string message)
    {
        Add(HistoryFolder.Judged(0));
        HistoryFolder.Rows(_folder.Database, pragma);
        byte[] before = File.ReadAllBytes(_folder.Database);
        Assert.Contains(message, Assert.Throws<HistoryException>(() => HistoryStore.Open(_folder.Database)).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder.Database));
    }

    [Fact]
    public void TextFile_IsRefused()
    {
        File.WriteAllText(_folder.Database, new string('x', 5000));
        Assert.Contains("is no history", Assert.Throws<HistoryException>(() => HistoryStore.Open(_folder.Database)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FullDisk_LeavesTheLastGoodState()
    {
        string before;
        using (HistoryStore store = HistoryStore.Open(_folder.Database))
        {
            store.Add(HistoryFolder.Judged(0));
            before = HistoryFolder.Dump(_folder.Database);
            // What SQLite says of a full disk, it says of a full file.
            long pages = Ask(store, "PRAGMA page_count");
            Assert.Equal(pages, Ask(store, FormattableString.Invariant($"PRAGMA max_page_count = {pages}")));
            Assert.Contains(
                "the disk is full", Assert.Throws<HistoryException>(() => store.Add(HistoryFolder.Judged(1))).Message, StringComparison.Ordinal);
        }

        Assert.Equal(before, HistoryFolder.Dump(_folder.Database));
        Assert.Equal(AddOutcome.Added, Add(HistoryFolder.Judged(1)));
        AssertWhole();
    }

    private static long Ask(HistoryStore store, string query)
    {
        using SqliteCommand command = store.Connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }

    [Fact]
    public void History_CanBeReadWhileAnEditionIsWritten()
    {
        Add(HistoryFolder.Judged(0));
        using HistoryStore store = HistoryStore.Open(_folder.Database);
        store.Add(HistoryFolder.Judged(1));
        using SqliteTransaction writing = store.Connection.BeginTransaction(deferred: false);
        using SqliteCommand command = store.Connection.CreateCommand();
        command.Transaction = writing;
        command.CommandText = "DELETE FROM edition";
        command.ExecuteNonQuery();
        Assert.Equal(2L, HistoryFolder.Value(_folder.Database, "SELECT count(*) FROM editions"));
        writing.Rollback();
    }

    private AddOutcome Add(JudgedEdition edition)
    {
        using HistoryStore store = HistoryStore.Open(_folder.Database);
        return store.Add(edition);
    }

    private void AssertWhole() => HistoryRules.AssertWhole(_folder.Database);
}
