using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Output;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Gate;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment baseline</c>: keeps the findings that are known, so that a gate speaks of new ones.</summary>
internal static class BaselineCommand
{
    public static Command Create(Terminal terminal) => new ToolCommand("baseline", terminal.Text(
        "Keep known findings in a file, so that the gate counts new ones only", "把已知问题存入文件，使门禁只计新问题"))
    {
        BaselineCreateCommand.Create(terminal),
        BaselinePruneCommand.Create(terminal),
        BaselineApplyCommand.Create(terminal),
        new CommandExample(
            "alignment baseline create 2026-01-05-en.jsonl 2026-01-05-zh-damaged.jsonl -o baseline.json",
            terminal.Text("Take what is found today as known", "把目前的问题列为已知")),
        new CommandExample(
            "alignment check 2026-01-05-en.jsonl 2026-01-05-zh-damaged.jsonl --baseline baseline.json --new-only",
            terminal.Text("Then look at what is new", "随后只看新问题")),
    };

    /// <summary>The baseline of a file; an empty one where there is none yet.</summary>
    public static Baseline ReadOrEmpty(string path) => File.Exists(path) ? BaselineFile.Read(path) : Baseline.Empty;

    /// <summary>Writes a baseline, whole or not at all.</summary>
    public static void Write(Baseline baseline, string path) => PendingFile.Write(path, file => BaselineFile.Write(baseline, file.Writer));
}
