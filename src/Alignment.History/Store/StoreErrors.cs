using Microsoft.Data.Sqlite;

namespace Alignment.History.Store;

/// <summary>Says in words what SQLite could not do with a history, and what to do about it.</summary>
internal static class StoreErrors
{
    // Result codes of sqlite.org/rescode.html.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>What to tell people about a failure of SQLite.</summary>
    public static HistoryException Of(string path, SqliteException error) => new(
        $"{path}: {error.SqliteErrorCode switch
        {
            Full => "the disk is full; the editions stored before are safe. Free some space and run it again",
            Busy or Locked => "another process has kept the history busy for half a minute; wait for it and run it again",
            ReadOnly => "may not be written; check the permissions of the file and its folder",
            CannotOpen => "cannot be opened; check that its folder exists and may be written",
            NotADatabase => "is no history (no SQLite file); name another file with --db, or move it away",
            Corrupt => "is damaged; move it away and import the editions again: alignment history import FOLDER",
            _ => error.Message,
        }}",
        error);

    /// <summary>Runs something on a history; what SQLite throws becomes a message for people.</summary>
    public static T Guard<T>(string path, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (SqliteException error)
        {
            throw Of(path, error);
        }
        catch (Exception error) when (error is TypeInitializationException or DllNotFoundException)
        {
            throw new HistoryException(
                $"{path}: the library libe_sqlite3 is not beside the command; copy it there from the folder the command was made in", error);
        }
    }
}
