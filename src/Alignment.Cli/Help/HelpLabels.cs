using System.CommandLine;

namespace Alignment.Cli.Help;

/// <summary>How commands, arguments and options are written in help and in what is said about mistakes.</summary>
internal static class HelpLabels
{
    /// <summary>A command with those above it: <c>alignment history add</c>.</summary>
    public static string Of(Command command) => command is RootCommand
        ? "alignment"
        : $"{Of(command.Parents.OfType<Command>().First())} {command.Name}";

    /// <summary>An argument: <c>&lt;SOURCE&gt;</c>.</summary>
    public static string Of(Argument argument) =>
        $"<{argument.HelpName ?? argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}";

    /// <summary>An option with its short forms and its value: <c>-o, --output &lt;FILE&gt;</c>.</summary>
    public static string Of(Option option)
    {
        IEnumerable<string> names = option.Aliases.Append(option.Name).Where(name => !name.StartsWith('/')).Distinct()
            .OrderBy(name => name.StartsWith("--", StringComparison.Ordinal))
            .ThenBy(name => name, StringComparer.Ordinal);
        return string.Join(", ", names) + ValueOf(option);
    }

    /// <summary>The value that an option takes, with a blank before it; empty for a switch.</summary>
    public static string ValueOf(Option option) => option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? ""
        : option.Arity.MinimumNumberOfValues == 0 ? $" [<{NameOf(option)}>]"
        : $" <{NameOf(option)}>";

    /// <summary>The options of a command as they are typed in full: its own, then those of every command.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive))
        .Where(option => !option.Hidden);

    private static string NameOf(Option option) => option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant();
}
