using System.CommandLine;
using Alignment.Cli.Completions;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment completion SHELL</c>: prints what makes a shell complete commands, options, values and rules.</summary>
internal static class CompletionCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> shell = new("SHELL") { Description = terminal.Text("bash, zsh, fish or pwsh", "bash、zsh、fish 或 pwsh") };
        ToolCommand command = new("completion", terminal.Text("Print the completion script of a shell", "输出某种 shell 的补全脚本"))
        {
            shell,
            new CommandExample("alignment completion bash", terminal.Text("For bash; the first line says where to put it", "用于 bash；首行说明放在何处")),
        };
        command.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(shell);
            if (!CompletionScripts.Shells.Contains(name))
            {
                throw OptionValues.NotOneOf("SHELL", name, CompletionScripts.Shells);
            }

            terminal.Output.Write(CompletionScripts.Of(name, CompletionTree.Of(CommandLine.Create(terminal))).ReplaceLineEndings("\n"));
            return ExitCode.Success;
        });
        return command;
    }
}
