using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Output;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Corpus;
using Alignment.Corpus.Merging;
using Alignment.Corpus.Runs;
using Alignment.Languages;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment corpus merge DIR -o summary.json</c>: adds the results of the shards up.</summary>
internal static class CorpusMergeCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = new("DIR") { Description = terminal.Text("The folder of a corpus run", "语料检查的结果文件夹") };
        Option<string?> output = new("--output", "-o") { Description = terminal.Text("Write the summary as JSON (docs/corpus.schema.json)", "以 JSON 写出汇总（docs/corpus.schema.json）"), HelpName = "FILE" };
        Option<string?> tables = new("--csv")
        {
            Description = terminal.Text("Write tables into a folder: rules, measures, terms, worst findings, editions not judged", "把表格写入文件夹：规则、度量、术语、最严重的问题、无法判断的各期"),
            HelpName = "DIR",
        };
        Option<bool> partial = new("--partial") { Description = terminal.Text("Write what there is when shards are missing (exit code 2 all the same)", "缺少分片时仍写出已有部分（退出码仍为 2）") };
        Option<string?> color = CommonOptions.Color(terminal);
        Option<bool> ascii = CommonOptions.Ascii(terminal);
        ToolCommand command = new("merge", terminal.Text("Add the results of the shards up: the same bytes however they were cut", "合并各分片的结果：无论如何切分，输出完全相同"))
        {
            folder, output, tables, partial, color, ascii,
            new CommandExample("alignment corpus merge judged", terminal.Text("A summary to read", "供阅读的汇总")),
            new CommandExample(
                "alignment corpus merge judged -o summary.json --csv tables",
                terminal.Text("The same for programs and spreadsheets", "供程序与电子表格使用的汇总")),
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(folder);
            TextOptions text = TextOptions.Of(terminal) with
            {
                IsColored = ColorChoice.IsColored(parsed.Choice(color, "auto", "always", "never") ?? "auto", terminal),
                IsAscii = parsed.GetValue(ascii),
            };
            ResultFolder results = ResultFolder.Open(path);
            MergeOutcome outcome = CorpusMerger.Merge(results);
            if (!outcome.Missing.IsEmpty)
            {
                string missing = ShardNumbers.Write(outcome.Missing);
                terminal.Error.WriteLine(terminal.Text(
                    $"alignment: {outcome.Missing.Length} of {outcome.Shards} shards {(outcome.Missing.Length == 1 ? "is" : "are")} missing: {missing}",
                    $"alignment：{outcome.Shards} 个分片中缺少 {outcome.Missing.Length} 个：{missing}"));
                terminal.Error.WriteLine(terminal.Text(
                    $"judge them with the same settings: alignment corpus run {path}/plan.jsonl -o {path} --shard {missing}",
                    $"请以相同设置检查：alignment corpus run {path}/plan.jsonl -o {path} --shard {missing}"));
            }

            if (outcome.Summary is not CorpusSummary summary || (!outcome.Missing.IsEmpty && !parsed.GetValue(partial)))
            {
                if (outcome.Summary is not null)
                {
                    terminal.Error.WriteLine(terminal.Text("or merge what there is: --partial", "或只合并已有部分：--partial"));
                }

                return ExitCode.CannotJudge;
            }

            WriteFiles(summary, parsed.GetValue(output), parsed.GetValue(tables));
            CorpusRenderer.Render(summary, terminal.Output, text);
            return outcome.Missing.IsEmpty && summary.Unjudged.IsEmpty ? ExitCode.Success : ExitCode.CannotJudge;
        });
        return command;
    }

    private static void WriteFiles(CorpusSummary summary, string? json, string? tables)
    {
        if (json is not null)
        {
            PendingFile.Write(json, file => SummaryWriters.Json(summary, file.Writer));
        }

        if (tables is not null)
        {
            try
            {
                Directory.CreateDirectory(tables);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new CorpusException(
                    new LocalText($"cannot make the folder {tables}: {FileFaults.Of(error).English}", $"无法创建文件夹 {tables}：{FileFaults.Of(error).Chinese}"), error);
            }

            foreach ((string name, Action<CorpusSummary, TextWriter> write) in SummaryWriters.Tables)
            {
                PendingFile.Write(Path.Combine(tables, name), file => write(summary, file.Writer));
            }
        }
    }
}
