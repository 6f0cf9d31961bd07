using System.CommandLine;
using Alignment.Checks;
using Alignment.Cli.Help;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment rules</c>: lists every rule.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<bool> json = new("--json") { Description = terminal.Text("As JSON, with help and options in both languages", "输出 JSON，含两种语言的说明与选项") };
        ToolCommand command = new("rules", terminal.Text("List every rule", "列出所有规则"))
        {
            json,
            new CommandExample("alignment rules", terminal.Text("List every rule with its level", "列出所有规则及其级别")),
            new CommandExample("alignment rules --json", terminal.Text("The same for programs", "同上，供程序读取")),
        };
        command.SetAction(parsed =>
        {
            CheckDescriptor[] checks = [.. CheckCatalog.All.Select(check => check.Descriptor)];
            if (parsed.GetValue(json))
            {
                JsonRuleRenderer.Render(checks, terminal.Output);
            }
            else
            {
                RuleRenderer.List(checks, terminal.Output, TextOptions.Of(terminal));
            }

            return ExitCode.Success;
        });
        return command;
    }
}
