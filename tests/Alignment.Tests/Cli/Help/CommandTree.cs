using System.CommandLine;
using Alignment.Cli;
using Alignment.Cli.Terminals;
using Alignment.Languages;

namespace Alignment.Tests.Cli.Help;

/// <summary>The command and all that stand below it, as they are made for one language of the interface.</summary>
internal static class CommandTree
{
    public static IEnumerable<Command> In(Language language)
    {
        Terminal terminal = new(TextWriter.Null, TextWriter.Null) { Language = language };
        return WithChildren(CommandLine.Create(terminal));
    }

    private static IEnumerable<Command> WithChildren(Command command) => command.Subcommands.SelectMany(WithChildren).Prepend(command);
}
