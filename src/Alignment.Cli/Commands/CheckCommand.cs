using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Output;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Gate;
using Alignment.History;
using Alignment.History.Store;
using Alignment.History.Trends;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment check SOURCE TARGET</c>: judges one pair of editions.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> source = CommonOptions.Source(terminal);
        Argument<string> target = CommonOptions.Target(terminal);
        Option<string?> raw = CommonOptions.Raw(terminal);
        Option<string?> twin = CommonOptions.Twin(terminal);
        Option<bool> exitZero = CommonOptions.ExitZero(terminal);
        Option<string?> history = new("--history")
        {
            Description = terminal.Text(
                "Hold the edition to the limits of a history, and keep it there [default FILE: .alignment/history.db]; last, or with =",
                "按历史的控制限检查本期，并存入历史 [FILE 默认：.alignment/history.db]；放在最后，或用 = 连写"),
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> label = new("--label")
        {
            Description = terminal.Text(
                "With --history: a model or commit to show where figures change",
                "与 --history 连用：数值变化处显示的模型或提交"),
            HelpName = "TEXT",
        };
        CheckOptions judging = new(terminal);
        PresentationOptions presentation = new(terminal);

        ToolCommand command = new("check", terminal.Text("Judge one pair of editions (the default command)", "检查一对版本（默认命令）"))
        {
            source, target, raw, twin, exitZero, history, label,
            new CommandExample(
                "alignment check 2026-01-05-en.md 2026-01-05-zh.md",
                terminal.Text("Judge a pair of editions", "检查一对版本")),
            new CommandExample(
                "alignment check 2026-01-05-en.jsonl 2026-01-05-zh-damaged.jsonl -f text -f json:report.json",
                terminal.Text("Keep the report, too, for retry", "同时保存报告，供 retry 使用")),
            new CommandExample(
                "alignment check 2026-01-05-en.jsonl 2026-01-05-zh.jsonl --twin 2026-01-05-zh.md --fail-on warning",
                terminal.Text("Hold the Markdown against the records, and fail on warnings", "对照 Markdown 与记录，有警告即不通过")),
        };
        judging.AddTo(command);
        presentation.AddTo(command);
        command.SetAction(parsed =>
        {
            string? past = parsed.GetResult(history) is null ? null : HistoryPath.Of(parsed.GetValue(history), terminal);
            RunSettings settings = judging.Settings(parsed, terminal.Folder) with { Past = past is null ? null : new PastEditions(past) };
            InputNames inputs = new(
                parsed.GetRequiredValue(source), parsed.GetRequiredValue(target), parsed.GetValue(raw), parsed.GetValue(twin));
            TextOptions text = presentation.Text(parsed, terminal);
            IReadOnlyList<OutputTarget> targets = presentation.Outputs(parsed, [.. inputs.All(), .. judging.TermFiles(parsed)]);
            using OutputSet outputs = new(targets);
            Judgement judgement;
            using (new Progress(terminal, presentation.WantsProgress(parsed), terminal.Text($"judging {inputs.Target}", $"正在检查 {inputs.Target}")))
            {
                judgement = inputs.Judge(settings);
            }

            bool isForgiven = judgement.Verdict.ExitCode == ExitCode.Failed && parsed.GetValue(exitZero);
            outputs.Write(JudgedRun.Of(judgement), terminal, text with { IsForgiven = isForgiven, Report = ReportOf(targets) });
            if (past is not null && judgement.Verdict.Outcome != Outcome.CannotJudge)
            {
                using HistoryStore store = HistoryStore.Open(past);
                store.Add(JudgedEdition.Of(judgement, parsed.GetValue(label) ?? ""));
            }

            return isForgiven ? ExitCode.Success : judgement.Verdict.ExitCode;
        });
        return command;
    }

    private static string? ReportOf(IEnumerable<OutputTarget> targets) =>
        targets.FirstOrDefault(target => target is { Format: OutputFormat.Json, Path: not null })?.Path;
}
