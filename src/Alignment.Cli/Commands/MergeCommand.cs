using System.CommandLine;
using Alignment.Cli.Help;
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
        Argument<string> edition = new("EDITION") { Description = terminal.Text("Records of the edition to repair", "待修复版本的记录") };
        Argument<string> regenerated = new("REGENERATED") { Description = terminal.Text("Records that the generator made from the retry list", "生成器按重试清单生成的记录") };
        Option<string?> retry = new("--retry")
        {
            Description = terminal.Text(
                "The list they were made from: says where papers belong, and that the edition is still the one judged",
                "生成时所用的清单：说明论文的位置，并确认版本仍是检查时的那一份"),
            HelpName = "retry.json",
        };
        Option<string?> raw = new("--raw")
        {
            Description = terminal.Text("The crawl: says where papers belong that the edition lacks", "原始抓取：说明版本所缺论文的位置"),
            HelpName = "FILE",
        };
        Option<string?> markdown = new("--markdown")
        {
            Description = terminal.Text("Write this Markdown of the edition again, too", "同时重写版本的这份 Markdown"),
            HelpName = "FILE.md",
        };
        Option<string?> output = new("-o", "--output")
        {
            Description = terminal.Text("Write the records here [default: EDITION itself]", "记录写到这里 [默认：EDITION 本身]"),
            HelpName = "FILE",
        };
        Option<bool> skip = new("--skip-refused")
        {
            Description = terminal.Text("Leave refused rows out and merge the others; exits 1 all the same", "略去被拒的行，合并其余；仍以 1 退出"),
        };
        ToolCommand command = new("merge", terminal.Text(
            "Put regenerated rows back into an edition, unless they are worse", "把重新生成的行放回版本，除非质量更差"))
        {
            edition, regenerated, retry, raw, markdown, output, skip,
            new CommandExample(
                "alignment merge 2026-01-05-zh-damaged.jsonl regenerated.jsonl --retry retry/retry.json -o repaired.jsonl",
                terminal.Text("Repair into a new file", "修复后写入新文件")),
            new CommandExample(
                "alignment merge 2026-01-05-zh-damaged.jsonl regenerated.jsonl --retry retry/retry.json",
                terminal.Text("Repair the edition where it stands", "就地修复")),
        };
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
            string text = refusal.Text.In(terminal.Language);
            terminal.Error.WriteLine(terminal.Text($"refused: {text}", $"拒绝：{text}"));
        }

        if (!result.Refused.IsEmpty && !skipsRefused)
        {
            terminal.Error.WriteLine(terminal.Text(
                "nothing was merged; generate the refused rows again, or merge the others: --skip-refused",
                "未合并任何内容；请重新生成被拒的行，或用 --skip-refused 只合并其余"));
            return ExitCode.Failed;
        }

        Write(files, edition, regenerated, result, terminal);
        terminal.Output.WriteLine(terminal.Text(
            $"{files.Output}: {result.Replaced.Length} replaced, {result.Inserted.Length} put in, {result.Unchanged.Length} there already, {result.Refused.Length} refused",
            $"{files.Output}：替换 {result.Replaced.Length} 行，补入 {result.Inserted.Length} 行，{result.Unchanged.Length} 行已在其中，拒绝 {result.Refused.Length} 行"));
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
            terminal.Error.WriteLine($"{path}: {note.In(terminal.Language)}");
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
