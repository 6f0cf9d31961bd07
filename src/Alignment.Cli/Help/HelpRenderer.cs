using System.CommandLine;
using Alignment.Cli.Rendering;

namespace Alignment.Cli.Help;

/// <summary>Writes the help of a command. Columns are counted in cells, so that Chinese stands under Chinese.</summary>
internal static class HelpRenderer
{
    private const string Indent = "  ";
    private const int WidestLabel = 34;
    private const int Narrow = 70;
    private const int Gap = 2;

    /// <summary>Writes it.</summary>
    public static void Render(Command command, TextWriter output, TextOptions options)
    {
        Page page = new(output, options);
        Heading(page, page.Text("Description:", "说明："));
        foreach (string line in (command.Description ?? "").Split('\n'))
        {
            page.Folded(line.Length == 0 ? "" : Indent, Indent, line, Tone.Plain);
        }

        page.Line();
        Heading(page, page.Text("Usage:", "用法："));
        page.Folded(Indent, Indent + Indent, Usage(command, page), Tone.Plain);
        Columns(page, page.Text("Arguments:", "参数："), [.. command.Arguments.Select(argument => (HelpLabels.Of(argument), argument.Description ?? ""))]);
        Columns(page, page.Text("Options:", "选项："), [.. HelpLabels.OptionsOf(command).Select(option => (Label(option, page), option.Description ?? ""))]);
        Columns(page, page.Text("Commands:", "命令："), [.. command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (CommandLabel(sub), sub.Description ?? ""))]);
        Examples(page, ToolCommand.ExamplesOf(command));
    }

    private static string Usage(Command command, Page page)
    {
        IEnumerable<string> required = command.Options.Where(option => option.Required)
            .Select(option => option.Aliases.Append(option.Name).MinBy(name => name.Length) + HelpLabels.ValueOf(option));
        IEnumerable<string> parts =
        [
            HelpLabels.Of(command),
            .. command.Arguments.Select(HelpLabels.Of),
            .. required,
            .. command.Subcommands.Count > 0 ? [page.Text("[command]", "[命令]")] : Array.Empty<string>(),
            page.Text("[options]", "[选项]"),
        ];
        return string.Join(' ', parts);
    }

    private static string Label(Option option, Page page) =>
        HelpLabels.Of(option) + (option.Required ? page.Text(" (required)", "（必填）") : "");

    private static string CommandLabel(Command command) =>
        string.Join(' ', command.Arguments.Select(HelpLabels.Of).Prepend(command.Name));

    private static void Columns(Page page, string heading, (string Label, string Text)[] rows)
    {
        if (rows.Length == 0)
        {
            return;
        }

        page.Line();
        Heading(page, heading);
        // On a narrow terminal the text stands under its label.
        int cells = page.Options.Width < Narrow ? 0 : rows.Select(row => Page.Cells(row.Label)).Where(wide => wide <= WidestLabel).DefaultIfEmpty().Max();
        string indent = Indent + new string(' ', cells == 0 ? 2 * Gap : cells + Gap);
        foreach ((string label, string text) in rows)
        {
            int rest = cells - Page.Cells(label);
            if (rest < 0)
            {
                page.Line((Indent + label, Tone.Plain));
                page.Folded(indent, indent, text, Tone.Plain);
            }
            else
            {
                page.Folded($"{Indent}{label}{new string(' ', rest + Gap)}", indent, text, Tone.Plain, Tone.Plain);
            }
        }
    }

    // A command stays on one line, to be copied.
    private static void Examples(Page page, IReadOnlyList<CommandExample> examples)
    {
        if (examples.Count == 0)
        {
            return;
        }

        page.Line();
        Heading(page, page.Text("Examples:", "示例："));
        foreach (CommandExample example in examples)
        {
            page.Folded($"{Indent}# ", $"{Indent}# ", example.Caption, Tone.Faint);
            page.Line(($"{Indent}{example.Line}", Tone.Plain));
        }
    }

    private static void Heading(Page page, string text) => page.Line((text, Tone.Strong));
}
