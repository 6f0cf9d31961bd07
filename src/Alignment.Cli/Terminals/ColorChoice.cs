namespace Alignment.Cli.Terminals;

/// <summary>Whether to use colour: the option first, then no-color.org and bixense.com/clicolors, then the terminal.</summary>
internal static class ColorChoice
{
    /// <summary>Whether standard output is coloured.</summary>
    /// <param name="option"><c>auto</c>, <c>always</c> or <c>never</c>.</param>
    /// <param name="terminal">The terminal.</param>
    public static bool IsColored(string option, Terminal terminal)
    {
        if (option != "auto")
        {
            return option == "always";
        }

        if (!string.IsNullOrEmpty(terminal.Variable("NO_COLOR")))
        {
            return false;
        }

        bool isForced = terminal.Variable("CLICOLOR_FORCE") is { Length: > 0 } force && force != "0";
        return isForced || (terminal.IsOutputTerminal && !terminal.IsDumb);
    }
}
