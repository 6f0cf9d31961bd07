using System.CommandLine;
using Alignment.Checks;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment rules</c>: lists every rule.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<bool> json = new("--json") { Description = "As JSON, with help and options in both languages" };
        Command command = new("rules", "List every rule") { json };
        command.SetAction(parsed =>
        {
            CheckDescriptor[] checks = [.. CheckCatalog.All.Select(check => check.Descriptor)];
            if (parsed.GetValue(json))
            {
                JsonRuleRenderer.Render(checks, terminal.Output);
            }
            else
            {
                bool isColored = ColorChoice.IsColored("auto", terminal);
                RuleRenderer.List(checks, terminal.Output, new TextOptions { IsColored = isColored, Width = terminal.Width });
            }

            return ExitCode.Success;
        });
        return command;
    }
}
