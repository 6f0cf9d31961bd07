using System.CommandLine;

namespace Alignment.Cli;

/// <summary>The command and its subcommands.</summary>
public static class CommandLine
{
    /// <summary>Builds the command.</summary>
    public static RootCommand Create() => new("Tells whether a Chinese edition of a daily arXiv digest says what the English one says.")
    {
        CheckCommand.Create(),
    };
}
