using System.CommandLine;
using System.CommandLine.Parsing;
using Alignment.Cli.Terminals;
using Alignment.Configuration;

namespace Alignment.Cli;

/// <summary>Says what is wrong with the arguments, and what to do next.</summary>
internal static class UsageErrors
{
    /// <summary>Writes what is wrong to standard error.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(ParseResult parsed, Terminal terminal)
    {
        Command command = parsed.CommandResult.Command;
        string name = NameOf(command);
        string[] unmatched = [.. parsed.UnmatchedTokens];
        if (unmatched.Length > 0)
        {
            foreach (string word in unmatched)
            {
                terminal.Error.WriteLine($"{name}: {Unknown(word, command)}");
            }
        }
        else
        {
            foreach (ParseError error in parsed.Errors)
            {
                terminal.Error.WriteLine($"{name}: {error.Message}");
            }
        }

        terminal.Error.WriteLine($"See: {name} --help");
        return ExitCode.CannotJudge;
    }

    // A subcommand is named with those above it: alignment history add.
    private static string NameOf(Command command) => command is RootCommand
        ? "alignment"
        : $"{NameOf(command.Parents.OfType<Command>().First())} {command.Name}";

    private static string Unknown(string word, Command command)
    {
        bool isOption = word.StartsWith('-');
        IEnumerable<string> known = isOption
            ? command.Options.SelectMany(option => option.Aliases.Append(option.Name))
            : command.Subcommands.Select(subcommand => subcommand.Name);
        string kind = isOption ? "unknown option" : command is RootCommand ? "unknown command" : "one argument too many:";
        return $"{kind} \"{word}\"{Suggestions.DidYouMean(word, known)}";
    }
}
