using System.CommandLine;
using System.CommandLine.Invocation;
using Alignment.Cli.Commands;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Languages;

namespace Alignment.Cli;

/// <summary>The command, its subcommands, and what happens when one cannot do its work.</summary>
public static class CommandLine
{
    private const string Description = """
        Tells whether a Chinese edition of a daily arXiv digest says what the English one says.

        Exit codes: 0 within budget, 1 gate failed, 2 could not judge, 130 interrupted.
        """;

    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments; without a subcommand they are those of <c>check</c>.</param>
    /// <param name="terminal">Where output goes and what the environment says.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(terminal);
        try
        {
            terminal = terminal with { Language = InterfaceLanguage.Of(args, terminal.Variable) };
        }
        catch (ConfigurationException error)
        {
            terminal.Error.WriteLine($"alignment: {error.Text.In(terminal.Language)}");
            return ExitCode.CannotJudge;
        }

        Option<string?> language = InterfaceLanguage.Option(terminal.Language);
        Option<bool> verbose = new("--verbose") { Description = "Say more when something goes wrong", Recursive = true };
        RootCommand root = Create(terminal, verbose, language);
        if (args.Count == 0)
        {
            root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });
            return ExitCode.CannotJudge;
        }

        ParseResult parsed = root.Parse(DefaultCommand.Insert(args, root), new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (parsed.Action is ParseErrorAction or null)
            {
                return UsageErrors.Report(parsed, terminal);
            }

            int exit = parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
            terminal.Output.Flush();
            return exit;
        }
        catch (LocalTextException error)
        {
            string text = error.Text.In(terminal.Language);
            terminal.Error.WriteLine(error is ConfigurationException { HasPlace: true } ? text : $"alignment: {text}");
            return ExitCode.CannotJudge;
        }
        catch (IOException error)
        {
            terminal.Error.WriteLine($"alignment: cannot write the report: {error.Message}; free some space, or write it elsewhere with -f FORMAT:PATH");
            return ExitCode.CannotJudge;
        }
        catch (Exception error)
        {
            // One line for people; a stack trace tells a user nothing unless asked for.
            bool isVerbose = parsed.GetValue(verbose);
            terminal.Error.WriteLine($"alignment: internal error: {(isVerbose ? error.ToString() : error.Message.ReplaceLineEndings(" "))}");
            terminal.Error.WriteLine(isVerbose
                ? "Please report it with the lines above."
                : "Run it again with --verbose for details, and please report them.");
            return ExitCode.CannotJudge;
        }
    }

    private static RootCommand Create(Terminal terminal, Option<bool> verbose, Option<string?> language) => new(Description)
    {
        CheckCommand.Create(terminal),
        HistoryCommand.Create(terminal),
        TrendCommand.Create(terminal),
        TermsCommand.Create(terminal),
        RetryCommand.Create(terminal),
        MergeCommand.Create(terminal),
        RenderCommand.Create(terminal),
        ReportCommand.Create(terminal),
        ExportCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        RulesCommand.Create(terminal),
        verbose,
        language,
    };
}
