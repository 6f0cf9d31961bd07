using System.CommandLine;
using Alignment.Checks;
using Alignment.Cli.Commands;
using Alignment.Cli.Help;

namespace Alignment.Cli.Completions;

/// <summary>Reads off the commands what a shell can complete, so that a new option is completed without more ado.</summary>
internal static class CompletionTree
{
    private static readonly string[] Formats = ["text", "concise", "json", "jsonl", "sarif", "junit", "github", "csv", "tsv", "tmx", "md", "html"];

    /// <summary>Every command, those above before those below.</summary>
    public static IReadOnlyList<CompletedCommand> Of(RootCommand root) => [.. Below(root, "alignment", root)];

    private static IEnumerable<CompletedCommand> Below(Command command, string path, RootCommand root)
    {
        // Without a command the arguments are those of check.
        Command shown = command is RootCommand ? root.Subcommands.First(sub => sub.Name == "check") : command;
        yield return new(
            path,
            [.. command.Subcommands.Select(sub => new CompletedWord(sub.Name, Line(sub.Description)))],
            [.. HelpLabels.OptionsOf(shown).Concat(command.Options).Select(Option).DistinctBy(option => option.Names[0])],
            [.. shown.Arguments.SelectMany(argument => Values(argument.Name)).Distinct()]);
        foreach (CompletedCommand below in command.Subcommands.SelectMany(sub => Below(sub, $"{path} {sub.Name}", root)))
        {
            yield return below;
        }
    }

    private static CompletedOption Option(Option option)
    {
        string[] names = [.. new[] { option.Name }.Concat(option.Aliases).Where(name => name.StartsWith('-')).Distinct()
            .OrderByDescending(name => name.StartsWith("--", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal)];
        return new(names, Line(option.Description), option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool),
            Values(option.HelpName ?? "", option.Description ?? ""));
    }

    // What stands for a value in the help: a|b|c is a choice, RULES are rules, the formats are named in the description.
    private static string[] Values(string name, string description = "") => name switch
    {
        "RULE" or "RULES" => [.. CheckCatalog.All.SelectMany(check => new[] { check.Descriptor.Id, check.Descriptor.Name })],
        "FORMAT" => [.. SchemaCommand.Names],
        "SHELL" => CompletionScripts.Shells,
        "FORMAT[:PATH]" => [.. Formats.Where(format => description.Contains(format, StringComparison.Ordinal))],
        _ when name.Contains('|', StringComparison.Ordinal) => name.Split('|'),
        _ => [],
    };

    private static string Line(string? text) => (text ?? "").Split('\n')[0];
}
