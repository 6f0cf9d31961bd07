using System.CommandLine;
using Alignment.Checks;
using Alignment.Cli.Help;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;
using Alignment.Configuration;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment explain RULE</c>: what a rule finds, why it matters, what to do, with examples.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> rule = new("RULE") { Description = terminal.Text("Id or name, such as ALN108 or placeholder", "编号或名称，如 ALN108 或 placeholder") };
        ToolCommand command = new("explain", terminal.Text("Say what a rule finds, why it matters and what to do", "说明一条规则查什么、为何重要、如何处理"))
        {
            rule,
            new CommandExample("alignment explain ALN108", terminal.Text("Explain a rule by its id", "按编号说明规则")),
            new CommandExample("alignment explain missing-paper", terminal.Text("Explain a rule by its name", "按名称说明规则")),
        };
        command.SetAction(parsed =>
        {
            CheckDescriptor check = CheckSelector.ResolveOne(parsed.GetRequiredValue(rule));
            RuleRenderer.Explain(check, terminal.Output, TextOptions.Of(terminal));
            return ExitCode.Success;
        });
        return command;
    }
}
