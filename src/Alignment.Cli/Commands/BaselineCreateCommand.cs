using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Gate;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment baseline create RESULT.json… -o FILE</c>: takes findings as known, beside those the file holds already.</summary>
internal static class BaselineCreateCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> names = new("FILES")
        {
            Description = terminal.Text("Reports (check -f json:report.json), or SOURCE TARGET, once or several times", "报告（check -f json:report.json），或一对、多对 SOURCE TARGET"),
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> output = new("--output", "-o")
        {
            Description = terminal.Text("Baseline to write; standing already, it is added to and keeps its reasons", "要写入的基线；已存在时追加，并保留其中的理由"),
            HelpName = "FILE",
            Required = true,
        };
        Option<string?> reason = new("--reason")
        {
            Description = terminal.Text("Why the new ones are let pass", "新条目予以放行的理由"),
            HelpName = "TEXT",
        };
        CheckOptions judging = new(terminal);
        ToolCommand command = new("create", terminal.Text("Take findings as known", "把问题列为已知"))
        {
            names, output, reason,
            new CommandExample("alignment baseline create report.json -o baseline.json", terminal.Text("From a report", "取自报告")),
        };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(output);
            string[] given = parsed.GetRequiredValue(names);
            Repairs.RequireOther(path, given);
            Baseline old = BaselineCommand.ReadOrEmpty(path);
            BaselineFindings found = BaselineFindings.Of(given, () => judging.Settings(parsed, terminal.Folder));
            // Of what the file holds already nothing changes.
            BaselineEntry[] added = [.. found.Entries.Where(entry => old.Find(entry.Fingerprint, entry.Edition) is null)];
            string? why = parsed.GetValue(reason);
            Baseline all = Baseline.Of(old.Entries.Concat(added.Select(entry => entry with { Reason = why })));
            BaselineCommand.Write(all, path);
            int count = all.Entries.Length - old.Entries.Length;
            terminal.Output.WriteLine(terminal.Text(
                $"{path}: {count} added, {all.Entries.Length} in all", $"{path}：新增 {count} 条，共 {all.Entries.Length} 条"));
            if (found.LeftOut > 0)
            {
                terminal.Output.WriteLine(terminal.Text(
                    $"{found.LeftOut} left out: what is said of an edition as a whole is never known; set a budget, or the rule's level",
                    $"未列入 {found.LeftOut} 条：针对整个版本的问题不能列为已知；请设预算或调整规则级别"));
            }

            if (found.NotJudged > 0)
            {
                terminal.Output.WriteLine(terminal.Text(
                    $"left out with all they hold, as they could not be judged: {found.NotJudged} of the pairs",
                    $"{found.NotJudged} 对版本无法判断：其中的问题未列入"));
            }

            return ExitCode.Success;
        });
        return command;
    }
}
