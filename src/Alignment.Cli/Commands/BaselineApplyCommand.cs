using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Gate;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment baseline apply PATCH… -o FILE</c>: puts what was dismissed on a report's page into the baseline.</summary>
internal static class BaselineApplyCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> patches = new("PATCH")
        {
            Description = terminal.Text("Files that a report's page gave for what was dismissed there, or other baselines", "报告页面为忽略的问题导出的文件，或其他基线"),
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> output = new("--output", "-o")
        {
            Description = terminal.Text("Baseline to add them to", "要并入的基线"),
            HelpName = "FILE",
            Required = true,
        };
        Option<string?> reason = new("--reason")
        {
            Description = terminal.Text("Why they are let pass, where they do not say", "放行的理由（条目自身未注明时）"),
            HelpName = "TEXT",
        };
        ToolCommand command = new("apply", terminal.Text("Add what was dismissed on a report's page", "并入在报告页面上忽略的问题"))
        {
            patches, output, reason,
            new CommandExample(
                "alignment baseline apply baseline.json -o team.json", terminal.Text("Put one baseline into another", "把一个基线并入另一个")),
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(output);
            string[] given = parsed.GetRequiredValue(patches);
            Repairs.RequireOther(path, given);
            Baseline old = BaselineCommand.ReadOrEmpty(path);
            string? why = parsed.GetValue(reason);
            IEnumerable<BaselineEntry> added = given.SelectMany(patch => BaselineFile.Read(patch).Entries).Select(entry => entry with { Reason = entry.Reason ?? why });
            Baseline all = Baseline.Of(old.Entries.Concat(added));
            BaselineCommand.Write(all, path);
            int count = all.Entries.Length - old.Entries.Length;
            terminal.Output.WriteLine(terminal.Text(
                $"{path}: {count} added, {all.Entries.Length} in all", $"{path}：新增 {count} 条，共 {all.Entries.Length} 条"));
            return ExitCode.Success;
        });
        return command;
    }
}
