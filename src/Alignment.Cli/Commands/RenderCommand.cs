using System.CommandLine;
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
        Argument<string> edition = new("EDITION") { Description = "Records of the edition: a file, - for standard input, or git:REF:PATH" };
        Option<string> output = new("-o", "--output") { Description = "Markdown file to write; standing already, it gives the order of categories", HelpName = "FILE", Required = true };
        Option<string?> order = new("--order") { Description = "Markdown to take the order of categories from [default: the file to be written]", HelpName = "FILE" };
        Command command = new("render", "Write an edition's Markdown again from its records, byte for byte in the common template") { edition, output, order };
        command.SetAction(parsed => Repairs.Run(() =>
        {
            string path = parsed.GetRequiredValue(output);
            Repairs.RequireOther(path, parsed.GetRequiredValue(edition));
            RecordFile records = RecordFile.Read(EditionSource.Of(parsed.GetRequiredValue(edition)));
            CategoryOrder categories = Repairs.OrderOf(parsed.GetValue(order) ?? path, mustExist: parsed.GetValue(order) is not null);
            PendingFile file = PendingFile.Begin(path);
            try
            {
                file.Bytes.Write(MarkdownRenderer.Render(records, categories));
                file.Commit();
            }
            finally
            {
                file.Discard();
            }

            if (categories.NoteFor(records) is { } note)
            {
                terminal.Error.WriteLine($"{path}: {note.English}");
            }

            return ExitCode.Success;
        }));
        return command;
    }
}
