using Microsoft.Data.Sqlite;

namespace Alignment.History.Store;

/// <summary>One statement, prepared once and run for many rows.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _parameters;

    /// <summary>A statement with as many parameters <c>?</c> as a row has values.</summary>
    public RowWriter(SqliteConnection connection, string statement)
    {
        _command = connection.CreateCommand();
        _parameters = [.. Enumerable.Range(1, statement.Count(character => character == '?')).Select(Parameter)];
        int next = 0;
        _command.CommandText = string.Concat(statement.Select(character =>
            character == '?' ? _parameters[next++].ParameterName : character.ToString()));
        _command.Parameters.AddRange(_parameters);
    }

    /// <summary>An <c>INSERT</c> of whole rows into a table.</summary>
    public static RowWriter Insert(SqliteConnection connection, string table, int columns) =>
        new(connection, $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Repeat("?", columns))})");

    /// <summary>Runs the statement.</summary>
    /// <param name="transaction">The transaction it belongs to.</param>
    /// <param name="values">One for each parameter; null for SQL's null.</param>
    public void Write(SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        Bind(transaction, values);
        _command.ExecuteNonQuery();
    }

    /// <summary>Runs the statement and returns the first value of its first row; null without rows.</summary>
    public object? Read(SqliteTransaction? transaction, params ReadOnlySpan<object?> values)
    {
        Bind(transaction, values);
        return _command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private void Bind(SqliteTransaction? transaction, ReadOnlySpan<object?> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, _parameters.Length);
        _command.Transaction = transaction;
        for (int i = 0; i < values.Length; i++)
        {
            _parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }

    private static SqliteParameter Parameter(int number) => new() { ParameterName = FormattableString.Invariant($"$p{number}") };
}
