using System.CommandLine;
using Alignment.Configuration;

namespace Alignment.Cli;

/// <summary>Makes <c>alignment a.md b.md</c> mean <c>alignment check a.md b.md</c>.</summary>
internal static class DefaultCommand
{
    private static readonly string[] RootOptions = ["-h", "--help", "-?", "/?", "/h", "--version", "--verbose"];

    /// <summary>The arguments, with <c>check</c> put before those that name no command.</summary>
    public static IReadOnlyList<string> Insert(IReadOnlyList<string> args, RootCommand root)
    {
        string? first = args.Count == 0 ? null : args[0];
        bool isRoot = first is null || RootOptions.Contains(first) || first.StartsWith('[');
        return isRoot || root.Subcommands.Any(command => command.Name == first) || IsTypo(first!, root)
            ? args
            : ["check", .. args];
    }

    // Editions have a dot, a slash or a colon in their names; a bare word near a command's name is a slip.
    private static bool IsTypo(string word, RootCommand root) =>
        word.All(char.IsAsciiLetterLower)
        && !Path.Exists(word)
        && Suggestions.Nearest(word, root.Subcommands.Select(command => command.Name)) is not null;
}
