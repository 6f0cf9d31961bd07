using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Output;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Repair;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment render EDITION -o FILE</c>: writes an edition's Markdown from its records, in the common template.</summary>
internal static class RenderCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> edition = new("EDITION")
        {
            Description = terminal.Text(
                "Records of the edition: a file, - for standard input, or git:REF:PATH",
                "版本的记录：文件、-（标准输入）或 git:REF:PATH"),
        };
        Option<string> output = new("-o", "--output")
        {
            Description = terminal.Text(
                "Markdown file to write; standing already, it gives the order of categories",
                "要写入的 Markdown 文件；若已存在，则沿用其类别顺序"),
            HelpName = "FILE",
            Required = true,
        };
        Option<string?> order = new("--order")
        {
            Description = terminal.Text(
                "Markdown to take the order of categories from [default: the file to be written]",
                "类别顺序取自此 Markdown [默认：要写入的文件]"),
            HelpName = "FILE",
        };
        ToolCommand command = new("render", terminal.Text(
            "Write an edition's Markdown again from its records, byte for byte in the common template",
            "按通用模板从记录逐字节重写版本的 Markdown"))
        {
            edition, output, order,
            new CommandExample(
                "alignment render 2026-01-05-zh.jsonl -o edition.md",
                terminal.Text("Write the Markdown of an edition", "写出一期的 Markdown")),
        };
        command.SetAction(parsed => Repairs.Run(() =>
        {
            string path = parsed.GetRequiredValue(output);
            Repairs.RequireOther(path, parsed.GetRequiredValue(edition));
            RecordFile records = RecordFile.Read(EditionSource.Of(parsed.GetRequiredValue(edition)));
            CategoryOrder categories = Repairs.OrderOf(parsed.GetValue(order) ?? path, mustExist: parsed.GetValue(order) is not null);
            PendingFile.Write(path, file => file.Bytes.Write(MarkdownRenderer.Render(records, categories)));
            if (categories.NoteFor(records) is { } note)
            {
                terminal.Error.WriteLine($"{path}: {note.In(terminal.Language)}");
            }

            return ExitCode.Success;
        }));
        return command;
    }
}
