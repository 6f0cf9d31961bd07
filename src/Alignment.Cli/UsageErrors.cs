using System.CommandLine;
using System.CommandLine.Parsing;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Languages;

namespace Alignment.Cli;

/// <summary>Says what is wrong with the arguments, and what to do next.</summary>
internal static class UsageErrors
{
    /// <summary>Writes what is wrong to standard error.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(ParseResult parsed, Terminal terminal)
    {
        Command command = parsed.CommandResult.Command;
        string name = HelpLabels.Of(command);
        LocalText[] mistakes = [.. Unmatched(parsed.UnmatchedTokens, command).Select(word => Unknown(word, command))];
        if (mistakes.Length == 0)
        {
            mistakes = [.. Incomplete(parsed, command)];
        }

        if (mistakes.Length == 0)
        {
            mistakes = [.. parsed.Errors.Select(error => new LocalText(error.Message, error.Message))];
        }

        foreach (LocalText mistake in mistakes)
        {
            terminal.Error.WriteLine($"{name}: {mistake.In(terminal.Language)}");
        }

        terminal.Error.WriteLine(terminal.Text($"See: {name} --help", $"查看帮助：{name} --help"));
        return ExitCode.CannotJudge;
    }

    // What stands behind an unknown option may be its value, and behind an unknown command its arguments.
    private static IEnumerable<string> Unmatched(IReadOnlyList<string> words, Command command)
    {
        string[] options = [.. words.Where(word => word.StartsWith('-'))];
        return options.Length > 0 ? options : command.Subcommands.Count > 0 ? words.Take(1) : words;
    }

    private static LocalText Unknown(string word, Command command)
    {
        bool isOption = word.StartsWith('-');
        string[] options = [.. HelpLabels.OptionsOf(command).SelectMany(option => option.Aliases.Append(option.Name))];
        if (isOption)
        {
            LocalText meant = Suggestions.Meant(word, options);
            return new($"unknown option \"{word}\"{meant.English}", $"未知选项“{word}”{meant.Chinese}");
        }

        if (command.Subcommands.Count > 0)
        {
            string[] commands = [.. command.Subcommands.Select(subcommand => subcommand.Name)];
            LocalText meant = Suggestions.Meant(word, commands);
            string names = string.Join(", ", commands);
            return new(
                $"unknown command \"{word}\"{(meant.English.Length > 0 ? meant.English : $"; commands: {names}")}",
                $"未知命令“{word}”{(meant.Chinese.Length > 0 ? meant.Chinese : $"；可用命令：{names}")}");
        }

        // A word that is an option's name but for its dashes.
        LocalText option = options.Contains("--" + word) ? Suggestions.Meant("--" + word, options) : new("", "");
        return new($"one argument too many: \"{word}\"{option.English}", $"多余的参数：“{word}”{option.Chinese}");
    }

    private static IEnumerable<LocalText> Incomplete(ParseResult parsed, Command command)
    {
        foreach (Argument argument in command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0))
        {
            if (parsed.GetResult(argument) is not { Tokens.Count: > 0 })
            {
                yield return new($"{argument.Name} is missing: {argument.Description}", $"缺少 {argument.Name}：{argument.Description}");
            }
        }

        foreach (Option option in HelpLabels.OptionsOf(command))
        {
            if (Fault(option, parsed.GetResult(option)) is { } fault)
            {
                yield return fault;
            }
        }

        if (command.Action is null && command.Subcommands.Count > 0)
        {
            string names = string.Join(", ", command.Subcommands.Select(subcommand => subcommand.Name));
            yield return new($"a command is missing; commands: {names}", $"缺少命令；可用命令：{names}");
        }
    }

    private static LocalText? Fault(Option option, OptionResult? result)
    {
        string form = option.Name + HelpLabels.ValueOf(option);
        if (result is null or { Implicit: true })
        {
            return option.Required ? new($"{option.Name} is missing: {form}", $"缺少 {option.Name}：{form}") : null;
        }

        string[] values = [.. result.Tokens.Select(token => token.Value)];
        return values.Length < option.Arity.MinimumNumberOfValues
            ? new($"{option.Name} needs a value: {form}", $"{option.Name} 需要一个值：{form}")
            : values.Length > option.Arity.MaximumNumberOfValues || (result.IdentifierTokenCount > 1 && option.Arity.MaximumNumberOfValues == 1)
            ? new(
                $"{option.Name} takes one value and is given {string.Join(", ", values)}",
                $"{option.Name} 只取一个值，却给了 {string.Join("、", values)}")
            : null;
    }
}
