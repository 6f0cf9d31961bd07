using Alignment.Languages;
using Microsoft.Data.Sqlite;

namespace Alignment.History.Store;

/// <summary>A history: one SQLite file, to which one edition is added in one transaction.</summary>
/// <remarks>
/// From the first edition added until it is closed the file is in WAL mode, so that others may read the last good state during an
/// import; then everything is in the one file again. A process that is killed, or a full disk, leaves the editions stored before
/// (sqlite.org/wal.html). Nothing in the file depends on the time or the machine, and adding what is there does not touch it.
/// </remarks>
public sealed class HistoryStore : IDisposable
{
    /// <summary>The file that a history is kept in unless another is named.</summary>
    public const string DefaultPath = ".alignment/history.db";

    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly EditionWriter _writer;
    private bool _isWriting;

    private HistoryStore(string path, SqliteConnection connection)
    {
        _path = path;
        _connection = connection;
        _writer = new EditionWriter(connection);
    }

    /// <summary>The open connection, for readers and tests.</summary>
    internal SqliteConnection Connection => _connection;

    /// <summary>Opens a history, and makes it where there is none.</summary>
    /// <exception cref="HistoryException">It cannot be opened, or is none.</exception>
    public static HistoryStore Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        MakeFolder(path);
        return StoreErrors.Guard(path, () =>
        {
            SqliteConnection connection = new(Text(path, SqliteOpenMode.ReadWriteCreate));
            try
            {
                connection.Open();
                SchemaMigrations.Run(connection, path);
                Execute(connection, "PRAGMA foreign_keys = ON");
                return new HistoryStore(path, connection);
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        });
    }

    /// <summary>Each edition that is stored: what it was judged by, and its label, by its content.</summary>
    public IReadOnlyDictionary<string, (string Signature, string Label)> Known() => StoreErrors.Guard(_path, () =>
    {
        Dictionary<string, (string, string)> known = new(StringComparer.Ordinal);
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT content, signature, label FROM edition JOIN setting USING (setting)";
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            known.Add(reader.GetString(0), (reader.GetString(1), reader.GetString(2)));
        }

        return known;
    });

    /// <summary>Adds an edition, all of it or nothing.</summary>
    /// <exception cref="HistoryException">It could not be written; the history is as it was.</exception>
    public AddOutcome Add(JudgedEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return StoreErrors.Guard(_path, () =>
        {
            if (_writer.OutcomeFor(edition, null) == AddOutcome.Known)
            {
                return AddOutcome.Known;
            }

            if (!_isWriting)
            {
                Execute(_connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
                _isWriting = true;
            }

            using SqliteTransaction transaction = _connection.BeginTransaction(deferred: false);
            AddOutcome outcome = _writer.Write(edition, transaction);
            transaction.Commit();
            return outcome;
        });
    }

    /// <summary>Closes the history, and puts everything into the one file where no one else has it open.</summary>
    public void Dispose()
    {
        try
        {
            if (_isWriting)
            {
                // At rest without a second file: it can be copied, committed, and read where nothing may be written.
                _connection.DefaultTimeout = 1;
                Execute(_connection, "PRAGMA journal_mode = DELETE");
            }
        }
        catch (SqliteException)
        {
            // Someone reads it, or the disk is full: it stays in WAL mode, which is as safe.
        }

        _writer.Dispose();
        _connection.Dispose();
    }

    /// <summary>How SQLite is told to open a file. No pool: a closed history is a closed file.</summary>
    internal static string Text(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString();

    private static void MakeFolder(string path)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is string folder)
            {
                Directory.CreateDirectory(folder);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            LocalText reason = FileFaults.Of(error);
            throw new HistoryException(
                new($"{path}: its folder cannot be made: {reason.English}; name another file with --db", $"{path}：无法创建其文件夹：{reason.Chinese}；请用 --db 另指文件"),
                error);
        }
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
