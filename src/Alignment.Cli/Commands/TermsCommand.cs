using System.CommandLine;
using Alignment.Cli.Output;
using Alignment.Cli.Terminals;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment terms</c>: makes tables of terms for a person to edit.</summary>
internal static class TermsCommand
{
    public static Command Create(Terminal terminal) => new("terms", "Make tables of terms to edit, for --terms")
    {
        TermsMineCommand.Create(terminal),
        new Command("import", "Turn a dictionary into candidates") { TermsImportCommand.Create(terminal) },
    };

    /// <summary>The option that names the table.</summary>
    public static Option<string?> Output() => new("-o", "--output") { Description = "The table to write [default: standard output]", HelpName = "FILE" };

    /// <summary>Writes a table to a file, whole or not at all, or to standard output.</summary>
    public static void Write(string? path, Terminal terminal, Action<TextWriter> write)
    {
        if (path is null or "-")
        {
            write(terminal.Output);
            return;
        }

        PendingFile file = PendingFile.Begin(path);
        try
        {
            write(file.Writer);
            file.Commit();
        }
        finally
        {
            file.Discard();
        }
    }
}
