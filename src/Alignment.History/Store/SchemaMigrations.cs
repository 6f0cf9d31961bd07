using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Alignment.History.Store;

/// <summary>Brings a history to the schema of this version: each step in a transaction of its own, numbered by <c>user_version</c>.</summary>
internal static class SchemaMigrations
{
    /// <summary>Marks the file as ours (<c>application_id</c>): the letters ALGN.</summary>
    public const int ApplicationId = 0x414C474E;

    private static readonly ImmutableArray<string> Steps = ["schema/1-editions.sql", "schema/2-terms.sql"];

    /// <summary>The version that this program writes.</summary>
    public static int Current => Steps.Length;

    /// <summary>Whether a history has the schema of this version.</summary>
    /// <exception cref="HistoryException">The file is another program's, or of a newer version.</exception>
    public static bool IsCurrent(SqliteConnection connection, string path) => Version(connection, path) == Current;

    /// <summary>Runs the steps that the history lacks.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="path">How the file is named in messages.</param>
    /// <param name="until">The version to stop at; that of this program unless a test asks for less.</param>
    /// <exception cref="HistoryException">The file is another program's, or of a newer version.</exception>
    public static void Run(SqliteConnection connection, string path, int? until = null)
    {
        while (Version(connection, path) < (until ?? Current))
        {
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            // Asked again: another process may have been faster.
            int version = Version(connection, path);
            if (version < (until ?? Current))
            {
                Execute(connection, Script(Steps[version]));
                Execute(connection, string.Create(
                    CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version + 1}"));
            }

            transaction.Commit();
        }
    }

    private static int Version(SqliteConnection connection, string path)
    {
        long version = Scalar(connection, "PRAGMA user_version");
        bool isOurs = Scalar(connection, "PRAGMA application_id") == ApplicationId;
        bool isEmpty = Scalar(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        return !isOurs && !isEmpty
            ? throw new HistoryException(new(
                $"{path}: is a database of another program; name another file with --db", $"{path}：是其他程序的数据库；请用 --db 另指文件"))
            : version > Current
            ? throw new HistoryException(new(
                $"{path}: was written by a newer alignment; update the command, or name another file with --db",
                $"{path}：由更新版本的 alignment 写成；请升级命令，或用 --db 另指文件"))
            : (int)version;
    }

    private static long Scalar(SqliteConnection connection, string query)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string script)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    private static string Script(string name)
    {
        using Stream stream = typeof(SchemaMigrations).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
