using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Output;
using Alignment.Cli.Terminals;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment terms</c>: makes tables of terms for a person to edit.</summary>
internal static class TermsCommand
{
    public static Command Create(Terminal terminal) => new ToolCommand("terms", terminal.Text("Make tables of terms to edit, for --terms", "生成可编辑的术语表，供 --terms 使用"))
    {
        TermsMineCommand.Create(terminal),
        new ToolCommand("import", terminal.Text("Turn a dictionary into candidates", "从词典生成候选术语"))
        {
            TermsImportCommand.Create(terminal),
            new CommandExample(
                "alignment terms import cc-cedict cedict_ts.u8 -o candidates.tsv",
                terminal.Text("Candidates from CC-CEDICT", "从 CC-CEDICT 生成候选")),
        },
        new CommandExample("alignment terms mine . -o terms.tsv", terminal.Text("Terms of the editions of this folder", "本文件夹各版本所用的术语")),
        new CommandExample(
            "alignment check 2026-01-05-en.md 2026-01-05-zh.md --terms terms.tsv",
            terminal.Text("Then judge by the table", "再按此表检查")),
    };

    /// <summary>The option that names the table.</summary>
    public static Option<string?> Output(Terminal terminal) => new("-o", "--output")
    {
        Description = terminal.Text("The table to write [default: standard output]", "要写入的表 [默认：标准输出]"),
        HelpName = "FILE",
    };

    /// <summary>Writes a table to a file, whole or not at all, or to standard output.</summary>
    public static void Write(string? path, Terminal terminal, Action<TextWriter> write)
    {
        if (path is null or "-")
        {
            write(terminal.Output);
            return;
        }

        PendingFile.Write(path, file => write(file.Writer));
    }
}
