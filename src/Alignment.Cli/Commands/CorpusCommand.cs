using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment corpus</c>: judges years of editions, on one machine or on a cluster.</summary>
internal static class CorpusCommand
{
    public static Command Create(Terminal terminal) => new ToolCommand("corpus", terminal.Text(
        "Judge years of editions, on one machine or on a cluster", "检查多年的各期版本，可在单机或集群上运行"))
    {
        CorpusPlanCommand.Create(terminal),
        CorpusRunCommand.Create(terminal),
        CorpusMergeCommand.Create(terminal),
        CorpusSlurmCommand.Create(terminal),
        new CommandExample("alignment corpus plan . -o plan.jsonl", terminal.Text("Find the editions of this folder", "查找本文件夹中的各期版本")),
        new CommandExample("alignment corpus run plan.jsonl -o judged", terminal.Text("Judge them, or go on where it stopped", "逐一检查，或从中断处继续")),
        new CommandExample("alignment corpus merge judged -o summary.json", terminal.Text("Add the results up", "合并结果")),
    };

    /// <summary>The plan that a command works by.</summary>
    public static Argument<string> Plan(Terminal terminal) => new("PLAN")
    {
        Description = terminal.Text("The plan that alignment corpus plan wrote", "由 alignment corpus plan 生成的计划"),
    };

    /// <summary>The option that names the folder of the results.</summary>
    public static Option<string> Folder(Terminal terminal) => new("--output", "-o")
    {
        Description = terminal.Text("Folder of the results, a file for each shard", "结果文件夹，每个分片一个文件"),
        HelpName = "DIR",
        Required = true,
    };
}
