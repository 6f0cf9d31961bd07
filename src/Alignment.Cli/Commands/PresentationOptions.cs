using System.CommandLine;
using Alignment.Cli.Output;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;

namespace Alignment.Cli.Commands;

/// <summary>The options of <c>check</c> that say what is shown, where and how.</summary>
internal sealed class PresentationOptions
{
    private readonly Option<string[]> _formats = new("--output-format", "-f")
    {
        Description = "text, concise, json or jsonl, on standard output or as FORMAT:PATH; repeatable [default: text]",
        HelpName = "FORMAT[:PATH]",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Only the verdict; no progress" };

    private readonly Option<bool> _noProgress = new("--no-progress") { Description = "No progress on standard error" };

    private readonly Option<string?> _color = new("--color")
    {
        Description = "Colour; auto heeds NO_COLOR, CLICOLOR_FORCE and TERM=dumb [default: auto]",
        HelpName = "auto|always|never",
    };

    private readonly Option<bool> _ascii = new("--ascii") { Description = "Draw bars and signs with ASCII characters" };

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
        OutputTarget.Parse(parsed.GetValue(_formats) ?? [], inputs);

    /// <summary>Whether progress may be shown.</summary>
    public bool WantsProgress(ParseResult parsed) => !parsed.GetValue(_quiet) && !parsed.GetValue(_noProgress);

    /// <summary>How text looks.</summary>
    public TextOptions Text(ParseResult parsed, Terminal terminal) => new()
    {
        IsColored = ColorChoice.IsColored(parsed.Choice(_color, "auto", "always", "never") ?? "auto", terminal),
        IsAscii = parsed.GetValue(_ascii),
        IsQuiet = parsed.GetValue(_quiet),
        Width = terminal.Width,
    };
}
