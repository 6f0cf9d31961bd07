using System.CommandLine;
using System.CommandLine.Invocation;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;

namespace Alignment.Cli.Help;

/// <summary>What <c>--help</c> does: writes the help of the command it stands behind, in the language of the interface.</summary>
/// <param name="terminal">Where it goes.</param>
internal sealed class HelpWriter(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        HelpRenderer.Render(parseResult.CommandResult.Command, terminal.Output, TextOptions.Of(terminal));
        return ExitCode.Success;
    }
}
