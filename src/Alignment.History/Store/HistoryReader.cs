using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Alignment.History.Store;

/// <summary>Reads a history, without writing to it.</summary>
public sealed class HistoryReader : IDisposable
{
    private readonly string _path;
    private readonly SqliteConnection _connection;

    private HistoryReader(string path, SqliteConnection connection)
    {
        _path = path;
        _connection = connection;
    }

    /// <summary>Opens a history; one of an older version is brought up to date first.</summary>
    /// <exception cref="HistoryException">There is none, or it cannot be read.</exception>
    public static HistoryReader Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!File.Exists(path))
        {
            throw new HistoryException(new(
                $"{path}: there is no history yet; make one: alignment history import FOLDER, or name it with --db",
                $"{path}：还没有历史；请用 alignment history import FOLDER 建立，或用 --db 指定"));
        }

        return StoreErrors.Guard(path, () =>
        {
            SqliteConnection connection = Connect(path);
            if (!SchemaMigrations.IsCurrent(connection, path))
            {
                connection.Dispose();
                HistoryStore.Open(path).Dispose();
                connection = Connect(path);
            }

            return new HistoryReader(path, connection);
        });
    }

    /// <summary>The editions, by day; of several of one day and name the one added last.</summary>
    /// <param name="only">A part of the target's name or of the label that they are to have; null for all.</param>
    public ImmutableArray<StoredEdition> Editions(string? only = null)
    {
        ImmutableArray<StoredEdition> all = Rows(
            """
            SELECT e.edition, coalesce(e.date, ''), e.target, e.label, e.outcome, e.expected, e.missing, e.lost_tail, e.published,
                   e.placeholder, e.untranslated, e.mean_field_chars, e.support, e.support_papers, s.rules
            FROM editions e JOIN setting s USING (signature) WHERE is_current ORDER BY date, edition
            """,
            row => new StoredEdition(
                row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4),
                new(row.GetInt32(5), row.GetInt32(6), row.GetInt32(7), row.GetInt32(8), row.GetInt32(9), row.GetInt32(10),
                    Number(row, 11), Number(row, 12), row.GetInt32(13)),
                row.GetString(14)));
        return only is null ? all :
        [
            .. all.Where(edition => edition.Target.Contains(only, StringComparison.Ordinal)
                || edition.Label.Contains(only, StringComparison.Ordinal)),
        ];
    }

    /// <summary>Lengths of the fields that are texts on both sides, from an edition on.</summary>
    internal ImmutableArray<FieldLengths> Lengths(IReadOnlySet<long> editions) => Rows(
        "SELECT edition, field, source_length, target_length FROM field_score WHERE target_length > 0 AND source_length > 0 ORDER BY edition, position",
        row => new FieldLengths(row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3)),
        row => editions.Contains(row.GetInt64(0)));

    /// <summary>How terms were rendered.</summary>
    internal ImmutableArray<StoredTerm> Terms(IReadOnlySet<long> editions) => Rows(
        "SELECT edition, term, rendering, fields FROM term_count ORDER BY edition, term, rendering",
        row => new StoredTerm(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt32(3)),
        row => editions.Contains(row.GetInt64(0)));

    /// <summary>What was found, counted by edition, rule and level.</summary>
    public ImmutableArray<StoredFinding> Findings() => Rows(
        """
        SELECT edition, rule, name, level, prevents, count(*) FROM finding
        GROUP BY edition, rule, name, level, prevents ORDER BY edition, rule, level
        """,
        row => new StoredFinding(
            row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt64(4) == 1, row.GetInt32(5)));

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static SqliteConnection Connect(string path)
    {
        SqliteConnection connection = new(HistoryStore.Text(path, SqliteOpenMode.ReadOnly));
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static double? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);

    private ImmutableArray<T> Rows<T>(string query, Func<SqliteDataReader, T> read, Func<SqliteDataReader, bool>? isWanted = null) =>
        StoreErrors.Guard(_path, () =>
        {
            using SqliteCommand command = _connection.CreateCommand();
            command.CommandText = query;
            using SqliteDataReader reader = command.ExecuteReader();
            ImmutableArray<T>.Builder rows = ImmutableArray.CreateBuilder<T>();
            while (reader.Read())
            {
                if (isWanted?.Invoke(reader) != false)
                {
                    rows.Add(read(reader));
                }
            }

            return rows.ToImmutable();
        });
}
