using System.CommandLine;
using Alignment.Cli.Terminals;
using Alignment.Configuration;

namespace Alignment.Cli.Commands;

/// <summary><c>--print-config</c>: prints the settings in force and does nothing else; no edition need be named.</summary>
internal static class PrintConfig
{
    /// <summary>The option that asks for it.</summary>
    public const string Option = "--print-config";

    private static readonly string[] HelpOptions = ["--help", "-h", "-?"];

    /// <summary>Whether the arguments ask for it, whatever the command.</summary>
    public static bool IsAskedFor(IReadOnlyList<string> args) => args.Contains(Option) && !args.Any(HelpOptions.Contains);

    /// <summary>Parses the arguments as a command that does it in place of the one that was given.</summary>
    /// <param name="args">The arguments, the name of a command first.</param>
    /// <param name="terminal">Where the settings are printed.</param>
    public static ParseResult Parse(IReadOnlyList<string> args, Terminal terminal)
    {
        CheckOptions judging = new(terminal);
        Argument<string[]> rest = new("EDITIONS") { Arity = ArgumentArity.ZeroOrMore };
        // What else was given belongs to the command and says nothing of its settings.
        RootCommand command = new() { rest, new Option<bool>("--verbose"), InterfaceLanguage.Option(terminal.Language) };
        command.TreatUnmatchedTokensAsErrors = false;
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            EffectiveConfiguration.Write(judging.Settings(parsed, terminal.Folder), terminal.Language, terminal.Output);
            return ExitCode.Success;
        });
        return command.Parse([.. args.Skip(1).Where(argument => argument != Option)], new ParserConfiguration { ResponseFileTokenReplacer = null });
    }
}
