using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Alignment.Cli.Commands;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Languages;

namespace Alignment.Cli;

/// <summary>The command, its subcommands, and what happens when one cannot do its work.</summary>
public static class CommandLine
{
    private const string Verbose = "--verbose";

    private static readonly LocalText Description = new(
        "Tells whether a Chinese edition of a daily arXiv digest says what the English one says.\n\n"
        + "Exit codes: 0 within budget, 1 gate failed, 2 could not judge, 130 interrupted.",
        "检查每日 arXiv 摘要的中文版是否如实说出了英文版的内容。\n\n"
        + "退出码：0 在预算之内，1 门禁未通过，2 无法判断，130 被中断。");

    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments; without a subcommand they are those of <c>check</c>.</param>
    /// <param name="terminal">Where output goes and what the environment says.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(terminal);
        terminal = WorkflowGuard.Around(terminal);
        terminal = terminal with { Language = InterfaceLanguage.OfLocale(terminal.Variable) };
        try
        {
            terminal = terminal with { Language = InterfaceLanguage.Of(args, terminal.Variable, terminal.Folder) };
        }
        catch (ConfigurationException error)
        {
            terminal.Error.WriteLine($"alignment: {error.Text.In(terminal.Language)}");
            return ExitCode.CannotJudge;
        }

        RootCommand root = Create(terminal);
        if (args.Count == 0)
        {
            root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });
            return ExitCode.CannotJudge;
        }

        IReadOnlyList<string> named = DefaultCommand.Insert(args, root);
        ParseResult parsed = PrintConfig.IsAskedFor(named)
            ? PrintConfig.Parse(named, terminal)
            : root.Parse(named, new ParserConfiguration { ResponseFileTokenReplacer = null });
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
            LocalText reason = FileFaults.Of(error);
            terminal.Error.WriteLine(terminal.Text(
                $"alignment: cannot write the report: {reason.English}; free some space, or write it elsewhere with -f FORMAT:PATH",
                $"alignment: 无法写出报告：{reason.Chinese}；请腾出空间，或用 -f FORMAT:PATH 写到别处"));
            return ExitCode.CannotJudge;
        }
        catch (Exception error)
        {
            // One line for people; a stack trace tells a user nothing unless asked for.
            bool isVerbose = parsed.GetValue<bool>(Verbose);
            string said = isVerbose ? error.ToString() : error.Message.ReplaceLineEndings(" ");
            terminal.Error.WriteLine(terminal.Text($"alignment: internal error: {said}", $"alignment: 内部错误：{said}"));
            terminal.Error.WriteLine(isVerbose
                ? terminal.Text("Please report it with the lines above.", "请连同以上各行一起反馈。")
                : terminal.Text("Run it again with --verbose for details, and please report them.", "请加 --verbose 重新运行以查看细节，并将其反馈。"));
            return ExitCode.CannotJudge;
        }
    }

    /// <summary>The command with all its subcommands, their help in the language of the interface.</summary>
    internal static RootCommand Create(Terminal terminal)
    {
        RootCommand root = new(Description.In(terminal.Language))
        {
            CheckCommand.Create(terminal),
            InitCommand.Create(terminal),
            HistoryCommand.Create(terminal),
            TrendCommand.Create(terminal),
            CorpusCommand.Create(terminal),
            TermsCommand.Create(terminal),
            RetryCommand.Create(terminal),
            MergeCommand.Create(terminal),
            RenderCommand.Create(terminal),
            ReportCommand.Create(terminal),
            ExportCommand.Create(terminal),
            DiffCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            BaselineCommand.Create(terminal),
            RulesCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            CompletionCommand.Create(terminal),
            new Option<bool>(Verbose)
            {
                Description = terminal.Text("Say more when something goes wrong", "出错时给出更多细节"),
                Recursive = true,
            },
            InterfaceLanguage.Option(terminal.Language),
        };
        foreach (Option option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = terminal.Text("Show this help", "显示本帮助");
                help.Action = new HelpWriter(terminal);
            }
            else if (option is VersionOption version)
            {
                version.Description = terminal.Text("Show the version", "显示版本号");
            }
        }

        return root;
    }
}
