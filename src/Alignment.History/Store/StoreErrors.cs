using Alignment.Languages;
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
    public static HistoryException Of(string path, SqliteException error)
    {
        LocalText what = error.SqliteErrorCode switch
        {
            Full => new("the disk is full; the editions stored before are safe. Free some space and run it again", "磁盘已满；此前存入的版本完好。请腾出空间后重新运行"),
            Busy or Locked => new(
                "another process has kept the history busy for half a minute; wait for it and run it again", "另一进程占用历史已逾半分钟；请待其结束后重新运行"),
            ReadOnly => new("may not be written; check the permissions of the file and its folder", "没有写入权限；请检查文件及其文件夹的权限"),
            CannotOpen => new("cannot be opened; check that its folder exists and may be written", "无法打开；请检查其文件夹是否存在且可写"),
            NotADatabase => new("is no history (no SQLite file); name another file with --db, or move it away", "不是历史（不是 SQLite 文件）；请用 --db 另指文件，或将其移走"),
            Corrupt => new(
                "is damaged; move it away and import the editions again: alignment history import FOLDER",
                "已损坏；请将其移走并重新导入：alignment history import FOLDER"),
            _ => new(error.Message, error.Message),
        };
        return new(new LocalText($"{path}: {what.English}", $"{path}：{what.Chinese}"), error);
    }

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
                new(
                    $"{path}: the library libe_sqlite3 is not beside the command; copy it there from the folder the command was made in",
                    $"{path}：命令旁边没有 libe_sqlite3 库；请从生成命令的文件夹复制过来"),
                error);
        }
    }
}
