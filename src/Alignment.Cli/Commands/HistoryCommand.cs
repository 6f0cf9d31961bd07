using System.CommandLine;
using Alignment.Cli.Terminals;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment history</c>: keeps judged editions in one file.</summary>
internal static class HistoryCommand
{
    public static Command Create(Terminal terminal) => new("history", "Keep judged editions in one SQLite file, for alignment trend")
    {
        HistoryAddCommand.Create(terminal),
        HistoryImportCommand.Create(terminal),
    };

    /// <summary>The option that names the history.</summary>
    public static Option<string?> Database() => new("--db")
    {
        Description = "The history [default: .alignment/history.db in this folder]",
        HelpName = "FILE",
    };

    /// <summary>The option that says something about editions.</summary>
    public static Option<string?> Label() => new("--label")
    {
        Description = "What to show where the figures change: a model, a commit",
        HelpName = "TEXT",
    };
}
