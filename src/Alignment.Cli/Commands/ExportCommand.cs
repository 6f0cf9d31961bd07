using System.Collections.Immutable;
using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Output;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Reporting;
using Alignment.Reporting.Exports;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment export SOURCE TARGET</c>: writes the texts of two editions side by side, with scores and findings.</summary>
internal static class ExportCommand
{
    private static readonly string[] Names = ["tsv", "jsonl", "tmx"];

    public static Command Create(Terminal terminal)
    {
        Argument<string> source = CommonOptions.Source(terminal);
        Argument<string> target = CommonOptions.Target(terminal);
        Option<string?> format = new("--output-format", "-f")
        {
            Description = terminal.Text("A table, lines of JSON, or a translation memory [default: tsv]", "表格、逐行 JSON 或翻译记忆库 [默认：tsv]"),
            HelpName = string.Join('|', Names),
        };
        Option<string?> output = new("--output", "-o")
        {
            Description = terminal.Text("File to write; - for standard output [default: -]", "要写入的文件；- 为标准输出 [默认：-]"),
            HelpName = "FILE",
        };
        Option<bool> clean = new("--clean")
        {
            Description = terminal.Text(
                "Only pairs without any finding, as a translation memory wants them",
                "只导出没有任何问题的文本对，适合翻译记忆库"),
        };
        Option<bool> quiet = new("--quiet", "-q") { Description = terminal.Text("Say nothing on standard error", "不向标准错误输出任何内容") };
        Option<bool> noProgress = CommonOptions.NoProgress(terminal);
        CheckOptions judging = new(terminal);

        ToolCommand command = new("export", terminal.Text(
            "Write the texts of both editions side by side, with places, scores and findings",
            "并排导出两个版本的文本，附位置、分数与问题"))
        {
            source, target, format, output, clean, quiet, noProgress,
            new CommandExample(
                "alignment export 2026-01-05-en.md 2026-01-05-zh.md -o pairs.tsv",
                terminal.Text("A table for a spreadsheet", "导出表格，用电子表格打开")),
            new CommandExample(
                "alignment export 2026-01-05-en.md 2026-01-05-zh.md -f tmx --clean -o memory.tmx",
                terminal.Text("A translation memory of what is right", "只取无问题的文本，生成翻译记忆库")),
        };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            ExportFormat chosen = (ExportFormat)Array.IndexOf(Names, parsed.Choice(format, Names) ?? Names[0]);
            RunSettings settings = judging.Settings(parsed, terminal.Folder);
            InputNames inputs = new(parsed.GetRequiredValue(source), parsed.GetRequiredValue(target), null, null);
            string? path = parsed.GetValue(output) is string named and not "-" ? named : null;
            Repairs.RequireOther(path ?? "", inputs.All());
            bool isQuiet = parsed.GetValue(quiet);
            PendingFile? file = path is null ? null : PendingFile.Begin(path);
            try
            {
                Judgement judgement;
                using (new Progress(terminal, !isQuiet && !parsed.GetValue(noProgress), terminal.Text($"judging {inputs.Target}", $"正在检查 {inputs.Target}")))
                {
                    judgement = inputs.Judge(settings);
                }

                if (judgement.Verdict.Outcome == Outcome.CannotJudge)
                {
                    throw new ConfigurationException(new LocalText(
                        $"nothing to export: {judgement.Verdict.Reason.English}", $"没有可导出的内容：{judgement.Verdict.Reason.Chinese}"));
                }

                ImmutableArray<FieldPairRow> all = FieldPairRows.Of(judgement);
                FieldPairRow[] rows = [.. all.Where(row => !parsed.GetValue(clean) || row.Status == FieldPairRows.Clean)];
                int removed = Write(chosen, rows, file?.Writer ?? terminal.Output);
                file?.Commit();
                if (!isQuiet)
                {
                    Say(terminal, judgement, rows.Length, all.Length, removed);
                }
            }
            finally
            {
                file?.Discard();
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static int Write(ExportFormat format, FieldPairRow[] rows, TextWriter output)
    {
        switch (format)
        {
            case ExportFormat.JsonLines:
                JsonLinesExport.Render(rows, output);
                return 0;
            case ExportFormat.Tmx:
                return TmxExport.Render(rows, output);
            default:
                TsvExport.Render(rows, output);
                return 0;
        }
    }

    // What is not in the file is said.
    private static void Say(Terminal terminal, Judgement judgement, int written, int all, int removed)
    {
        int aligned = judgement.Evidence.Pair.Aligned;
        int alone = judgement.Evidence.Pair.Papers.Length - aligned;
        IEnumerable<string> parts =
        [
            terminal.Text(
                $"{Count(written, "pair")} of texts; {Count(aligned, "paper")} in both editions",
                $"{written} 对文本；两个版本共有 {aligned} 篇论文"),
            .. alone > 0 ? [terminal.Text($"left out: {Count(alone, "paper")} of one edition only", $"略去只在一个版本中的 {alone} 篇论文")] : Array.Empty<string>(),
            .. written < all ? [terminal.Text($"left out: {Count(all - written, "pair")} with findings", $"略去有问题的 {all - written} 对")] : Array.Empty<string>(),
            .. removed > 0 ? [terminal.Text($"left out: {Count(removed, "character")} that XML cannot hold", $"略去 XML 无法容纳的 {removed} 个字符")] : Array.Empty<string>(),
        ];
        terminal.Error.WriteLine(string.Join(terminal.Text("; ", "；"), parts));
    }

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
