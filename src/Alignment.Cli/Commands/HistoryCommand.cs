using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment history</c>: keeps judged editions in one file.</summary>
internal static class HistoryCommand
{
    public static Command Create(Terminal terminal) => new ToolCommand("history", terminal.Text(
        "Keep judged editions in one SQLite file, for alignment trend",
        "把检查过的版本存入一个 SQLite 文件，供 alignment trend 使用"))
    {
        HistoryAddCommand.Create(terminal),
        HistoryImportCommand.Create(terminal),
        new CommandExample("alignment history import .", terminal.Text("Keep every pair of editions of this folder", "存入本文件夹中的每一对版本")),
        new CommandExample("alignment trend", terminal.Text("Then look at their figures over time", "再查看各项数值随时间的变化")),
    };

    /// <summary>The option that names the history.</summary>
    public static Option<string?> Database(Terminal terminal) => new("--db")
    {
        Description = terminal.Text(
            "The history [default: .alignment/history.db in this folder]",
            "历史文件 [默认：本文件夹中的 .alignment/history.db]"),
        HelpName = "FILE",
    };

    /// <summary>The option that says something about editions.</summary>
    public static Option<string?> Label(Terminal terminal) => new("--label")
    {
        Description = terminal.Text("What to show where the figures change: a model, a commit", "数值变化处显示的内容：模型或提交"),
        HelpName = "TEXT",
    };
}
