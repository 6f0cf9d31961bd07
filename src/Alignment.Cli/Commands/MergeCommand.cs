using System.CommandLine;
using Alignment.Cli.Output;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Repair;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment merge EDITION REGENERATED</c>: puts regenerated rows back in their order.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> edition = new("EDITION") { Description = "Records of the edition to repair" };
        Argument<string> regenerated = new("REGENERATED") { Description = "Records that the generator made from the retry list" };
        Option<string?> retry = new("--retry") { Description = "The list they were made from: says where papers belong, and that the edition is still the one judged", HelpName = "retry.json" };
        Option<string?> raw = new("--raw") { Description = "The crawl: says where papers belong that the edition lacks", HelpName = "FILE" };
        Option<string?> markdown = new("--markdown") { Description = "Write this Markdown of the edition again, too", HelpName = "FILE.md" };
        Option<string?> output = new("-o", "--output") { Description = "Write the records here [default: EDITION itself]", HelpName = "FILE" };
        Option<bool> skip = new("--skip-refused") { Description = "Leave refused rows out and merge the others; exits 1 all the same" };
        Command command = new("merge", "Put regenerated rows back into an edition, unless they are worse") { edition, regenerated, retry, raw, markdown, output, skip };
        command.SetAction(parsed => Repairs.Run(() =>
        {
            string path = parsed.GetRequiredValue(edition);
            MergeFiles files = new MergeFiles(
                path, parsed.GetRequiredValue(regenerated), parsed.GetValue(retry), parsed.GetValue(raw), parsed.GetValue(markdown),
                parsed.GetValue(output) ?? path).Checked();
            return Merge(files, parsed.GetValue(skip), terminal);
        }));
        return command;
    }

    private static int Merge(MergeFiles files, bool skipsRefused, Terminal terminal)
    {
        RecordFile edition = RecordFile.Read(EditionSource.Of(files.Edition));
        RecordFile regenerated = RecordFile.Read(EditionSource.Of(files.Regenerated));
        MergeResult result = files.Merge(edition, regenerated, ConfigurationLoader.Load(null, false, terminal.Folder));
        foreach (RowRefusal refusal in result.Refused)
        {
            terminal.Error.WriteLine($"refused: {refusal.Text.English}");
        }

        if (!result.Refused.IsEmpty && !skipsRefused)
        {
            terminal.Error.WriteLine("nothing was merged; generate the refused rows again, or merge the others: --skip-refused");
            return ExitCode.Failed;
        }

        Write(files, edition, regenerated, result, terminal);
        terminal.Output.WriteLine(FormattableString.Invariant(
            $"{files.Output}: {result.Replaced.Length} replaced, {result.Inserted.Length} put in, {result.Unchanged.Length} there already, {result.Refused.Length} refused"));
        return result.Refused.IsEmpty ? ExitCode.Success : ExitCode.Failed;
    }

    private static void Write(MergeFiles files, RecordFile edition, RecordFile regenerated, MergeResult result, Terminal terminal)
    {
        List<PendingFile> pending = [];
        try
        {
            if (!files.IsInPlace || result.Records.Sha256 != edition.Sha256)
            {
                pending.Add(Begin(files.Output, result.Records.Bytes()));
            }

            if (files.Markdown is not null)
            {
                pending.Add(Begin(files.Markdown, Markdown(files.Markdown, edition, regenerated, result, terminal)));
            }

            RequireStill(files, edition);
            pending.ForEach(file => file.Commit());
        }
        finally
        {
            pending.ForEach(file => file.Discard());
        }
    }

    // Both files are whole on the disk before either takes its name; a merge that is killed between the two is done again.
    private static PendingFile Begin(string path, byte[] bytes)
    {
        PendingFile file = PendingFile.Begin(path);
        PendingFile.RemoveAbandoned(path);
        file.Bytes.Write(bytes);
        file.MakeDurable();
        return file;
    }

    private static byte[] Markdown(string path, RecordFile edition, RecordFile regenerated, MergeResult result, Terminal terminal)
    {
        CategoryOrder order = Repairs.OrderOf(path, mustExist: false);
        if (File.Exists(path))
        {
            MarkdownTwin.RequireCommon(path, File.ReadAllBytes(path), edition, regenerated.Ids);
        }

        byte[] markdown = MarkdownRenderer.Render(result.Records, order);
        if (order.NoteFor(result.Records) is { } note)
        {
            terminal.Error.WriteLine($"{path}: {note.English}");
        }

        return markdown;
    }

    private static void RequireStill(MergeFiles files, RecordFile edition)
    {
        if (files.IsInPlace && RecordFile.Read(EditionSource.Of(files.Edition)).Sha256 != edition.Sha256)
        {
            throw new RepairException(
                $"{files.Edition} changed while rows were merged; nothing was written: merge again",
                $"{files.Edition} 在合并过程中被改动；未写入任何内容，请重新合并");
        }
    }
}
