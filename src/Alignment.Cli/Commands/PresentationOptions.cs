using System.CommandLine;
using Alignment.Cli.Output;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;

namespace Alignment.Cli.Commands;

/// <summary>The options of <c>check</c> that say what is shown, where and how.</summary>
/// <param name="terminal">Says in which language they are described.</param>
internal sealed class PresentationOptions(Terminal terminal)
{
    private readonly Option<string[]> _formats = new("--output-format", "-f")
    {
        Description = terminal.Text(
            "text, concise, json, jsonl, sarif, junit, github, md, html, csv, tsv or auto, on standard output or as FORMAT:PATH; repeatable; auto is text, and in GitHub Actions annotations and a summary as well [default: auto]",
            "格式 text, concise, json, jsonl, sarif, junit, github, md, html, csv, tsv, auto：写到标准输出，或以 FORMAT:PATH 写入文件；可重复；auto 为文本，在 GitHub Actions 中另写注解与摘要 [默认：auto]"),
        HelpName = "FORMAT[:PATH]",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = terminal.Text("Only the verdict, and of many pairs those out of budget; no progress", "只显示结论（多对版本时只列不合格的），不显示进度") };

    private readonly Option<bool> _noProgress = CommonOptions.NoProgress(terminal);

    private readonly Option<string?> _color = CommonOptions.Color(terminal);

    private readonly Option<bool> _ascii = CommonOptions.Ascii(terminal);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_formats, _quiet, _noProgress, _color, _ascii])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The outputs asked for.</summary>
    public IReadOnlyList<OutputTarget> Outputs(ParseResult parsed, IReadOnlyList<string> inputs) =>
        OutputTarget.Parse(parsed.GetValue(_formats) ?? [], WorkflowGuard.IsNeeded(terminal), inputs);

    /// <summary>Whether progress may be shown.</summary>
    public bool WantsProgress(ParseResult parsed) => !parsed.GetValue(_quiet) && !parsed.GetValue(_noProgress);

    /// <summary>How text looks.</summary>
    public TextOptions Text(ParseResult parsed, Terminal terminal) => TextOptions.Of(terminal) with
    {
        IsColored = ColorChoice.IsColored(parsed.Choice(_color, "auto", "always", "never") ?? "auto", terminal),
        IsAscii = parsed.GetValue(_ascii),
        IsQuiet = parsed.GetValue(_quiet),
    };
}
