using System.CommandLine;
using Alignment.Checks;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;
using Alignment.Configuration;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment explain RULE</c>: what a rule finds, why it matters, what to do, with examples.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> rule = new("RULE") { Description = "Id or name, such as ALN108 or placeholder" };
        Command command = new("explain", "Say what a rule finds, why it matters and what to do") { rule };
        command.SetAction(parsed =>
        {
            CheckDescriptor check = CheckSelector.ResolveOne(parsed.GetRequiredValue(rule));
            bool isColored = ColorChoice.IsColored("auto", terminal);
            RuleRenderer.Explain(check, terminal.Output, new TextOptions { IsColored = isColored, Width = terminal.Width });
            return ExitCode.Success;
        });
        return command;
    }
}
