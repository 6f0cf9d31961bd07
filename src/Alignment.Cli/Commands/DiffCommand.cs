using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Output;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Reporting;
using Alignment.Reporting.Diffs;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment diff RESULT_A RESULT_B</c>: what one report has that another has not.</summary>
internal static class DiffCommand
{
    private static readonly string[] Levels = ["note", "warning", "error"];

    public static Command Create(Terminal terminal)
    {
        Argument<string> before = new("RESULT_A") { Description = terminal.Text("The earlier report: alignment check … -f json:a.json", "较早的报告：alignment check … -f json:a.json") };
        Argument<string> after = new("RESULT_B") { Description = terminal.Text("The later report, of the same or of other editions", "较晚的报告，版本可相同也可不同") };
        Option<string[]> format = new("--output-format", "-f")
        {
            Description = terminal.Text("text, json or md, on standard output or as FORMAT:PATH; repeatable [default: text]", "text、json 或 md，写到标准输出，或以 FORMAT:PATH 写入文件；可重复 [默认：text]"),
            HelpName = "FORMAT[:PATH]",
        };
        Option<string?> failOnNew = new("--fail-on-new")
        {
            Description = terminal.Text("Exit 1 when there are new findings of this level or worse", "有此级别或更严重的新增问题时以 1 退出"),
            HelpName = "error|warning|note",
        };
        Option<bool> quiet = new("--quiet", "-q") { Description = terminal.Text("Counts only, no single findings", "只显示计数，不逐条列出") };
        ToolCommand command = new("diff", terminal.Text("Compare two reports: findings new, gone and the same", "比较两份报告：新增、消失与未变的问题"))
        {
            before, after, format, failOnNew, quiet,
            new CommandExample("alignment diff before.json after.json", terminal.Text("What did the new model change?", "换了模型，变了什么？")),
            new CommandExample(
                "alignment diff before.json after.json -f md --fail-on-new error",
                terminal.Text("As Markdown for a comment; fail when there are new errors", "输出 Markdown 供评论使用；有新增错误即不通过")),
        };
        command.SetAction(parsed =>
        {
            string[] names = [parsed.GetRequiredValue(before), parsed.GetRequiredValue(after)];
            string? level = parsed.Choice(failOnNew, "error", "warning", "note");
            if (names is ["-", "-"])
            {
                throw InputNames.StandardInputTwice();
            }

            (string Format, string? Path)[] outputs = Outputs(parsed.GetValue(format) ?? [], names);
            ReportDiff diff = ReportDiffer.Compare(ReadReport.Of(EditionSource.Of(names[0])), ReadReport.Of(EditionSource.Of(names[1])));
            TextOptions text = TextOptions.Of(terminal) with { IsQuiet = parsed.GetValue(quiet) };
            foreach ((string name, string? path) in outputs)
            {
                if (path is null)
                {
                    Write(name, diff, terminal.Output, text);
                    continue;
                }

                PendingFile.Write(path, file => Write(name, diff, file.Writer, text with { IsColored = false, Width = TextOptions.DefaultWidth }));
            }

            bool isWorse = level is not null && diff.New.Any(finding => Array.IndexOf(Levels, finding.Level) >= Array.IndexOf(Levels, level));
            return isWorse ? ExitCode.Failed : ExitCode.Success;
        });
        return command;
    }

    private static (string Format, string? Path)[] Outputs(string[] given, string[] inputs)
    {
        (string Format, string? Path)[] outputs = [.. given.DefaultIfEmpty("text").Select(one => OptionValues.Format(one, "text", "json", "md"))];
        foreach ((string _, string? path) in outputs)
        {
            if (path is not null && inputs.Any(input => Path.GetFullPath(input) == Path.GetFullPath(path)))
            {
                throw new ConfigurationException(new LocalText(
                    $"{path} is an input; writing the report there would replace it", $"{path} 是输入文件；写到那里会覆盖它"));
            }
        }

        return outputs;
    }

    private static void Write(string format, ReportDiff diff, TextWriter output, TextOptions text)
    {
        switch (format)
        {
            case "json":
                JsonDiffRenderer.Render(diff, output);
                break;
            case "md":
                DiffMarkdown.Render(diff, output, text.Language);
                break;
            default:
                DiffRenderer.Render(diff, output, text);
                break;
        }
    }
}
