using Alignment.Cli.Terminals;
using Alignment.History.Store;

namespace Alignment.Cli.Commands;

/// <summary>Where the history is.</summary>
internal static class HistoryPath
{
    /// <summary>The file asked for, or the usual one in the working folder.</summary>
    public static string Of(string? given, Terminal terminal) =>
        given ?? (terminal.Folder == "." ? HistoryStore.DefaultPath : Path.Combine(terminal.Folder, HistoryStore.DefaultPath));
}
