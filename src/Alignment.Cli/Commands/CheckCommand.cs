using System.Collections.Immutable;
using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Output;
using Alignment.Cli.Rendering;
using Alignment.Cli.Reports;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Editions.Discovery;
using Alignment.Gate;
using Alignment.History;
using Alignment.History.Store;
using Alignment.History.Trends;
using Alignment.Languages;
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
        Option<string?> since = new("--changed-since")
        {
            Description = terminal.Text(
                "Judge only editions that git says were added, changed or renamed since this commit",
                "只检查 git 显示自该提交以来新增、修改或改名的版本"),
            HelpName = "REF",
        };
        Option<string?> alone = new("--alone")
        {
            Description = terminal.Text(
                "An edition without the other language: named only, or the run exits 2 [default: fail with --changed-since, else tell]",
                "缺少另一语言版本时：仅提示（tell），或以 2 退出（fail）[默认：有 --changed-since 时为 fail，否则 tell]"),
            HelpName = "tell|fail",
        };
        source.Description = terminal.Text(
            "English edition: a file, - for standard input, or git:REF:PATH; or a folder or pattern, which may hold both languages",
            "英文版：文件、-（标准输入）或 git:REF:PATH；也可以是文件夹或通配符，其中可含两种语言");
        target.Description = terminal.Text("Chinese edition, likewise", "中文版，写法相同");
        target.Arity = ArgumentArity.ZeroOrOne;
        CheckOptions judging = new(terminal);
        PresentationOptions presentation = new(terminal);

        ToolCommand command = new("check", terminal.Text("Judge a pair of editions, or every pair of a folder (the default command)", "检查一对版本，或文件夹中的各对版本（默认命令）"))
        {
            source, target, raw, twin, since, alone, exitZero, history, label,
            new CommandExample(
                "alignment check 2026-01-05-en.md 2026-01-05-zh.md",
                terminal.Text("Judge a pair of editions", "检查一对版本")),
            new CommandExample(
                "alignment check 2026-01-05-en.jsonl 2026-01-05-zh-damaged.jsonl -f text -f json:report.json",
                terminal.Text("Keep the report, too, for retry", "同时保存报告，供 retry 使用")),
            new CommandExample("alignment check . --quiet", terminal.Text("Judge every pair of a folder", "检查文件夹中的每一对版本")),
        };
        judging.AddTo(command);
        presentation.AddTo(command);
        command.SetAction(parsed =>
        {
            RunSettings settings = judging.Settings(parsed, terminal.Folder);
            string? past = parsed.GetResult(history) is null ? settings.History : HistoryPath.Of(parsed.GetValue(history), terminal);
            settings = settings with { Past = past is null ? null : new PastEditions(past) };
            CheckInputs inputs = CheckInputs.Of(
                second => new(parsed.GetRequiredValue(source), second, parsed.GetValue(raw), parsed.GetValue(twin)),
                parsed.GetRequiredValue(source), parsed.GetValue(target), parsed.GetValue(since));
            bool isAloneAllowed = (parsed.Choice(alone, "tell", "fail") ?? (inputs.Since is null ? "tell" : "fail")) == "tell";
            TextOptions text = presentation.Text(parsed, terminal);
            IReadOnlyList<OutputTarget> targets = presentation.Outputs(parsed, [.. inputs.Files, .. judging.Files(parsed)]);
            if (!inputs.FitOnePage && targets.Any(target => target.Format == OutputFormat.Html))
            {
                throw ReportFiles.SeveralPairs();
            }

            using OutputSet outputs = new(targets);
            JudgedRun run = new(Judged(inputs, settings, Keep, terminal, presentation.WantsProgress(parsed)), inputs.Alone)
            {
                IsAloneAllowed = isAloneAllowed,
                IsUnchanged = inputs.Pairs.IsEmpty,
            };
            bool isForgiven = run.ExitCode == ExitCode.Failed && parsed.GetValue(exitZero);
            inputs.Tell(terminal);
            outputs.Write(run, terminal, text with { IsForgiven = isForgiven, Report = ReportOf(targets) });
            return isForgiven ? ExitCode.Success : run.ExitCode;

            void Keep(Judgement judgement)
            {
                if (past is not null && judgement.Verdict.Outcome != Outcome.CannotJudge)
                {
                    using HistoryStore store = HistoryStore.Open(past);
                    store.Add(JudgedEdition.Of(judgement, parsed.GetValue(label) ?? ""));
                }
            }
        });
        return command;
    }

    private static ImmutableArray<Judgement> Judged(
        CheckInputs inputs, RunSettings settings, Action<Judgement> keep, Terminal terminal, bool wantsProgress)
    {
        if (inputs.IsNamed && !inputs.Pairs.IsEmpty)
        {
            EditionFiles pair = inputs.Pairs[0];
            Judgement judgement;
            using (new Progress(terminal, wantsProgress, terminal.Text($"judging {pair.Target}", $"正在检查 {pair.Target}")))
            {
                judgement = new InputNames(pair.Source, pair.Target, pair.Crawl, pair.Twin).Judge(settings);
            }

            keep(judgement);
            return [judgement];
        }

        using ProgressBar bar = new(terminal, wantsProgress && !inputs.Pairs.IsEmpty, terminal.Text("judging", "正在检查"), inputs.Pairs.Length);
        int done = 0;
        return PairJudge.Judge(inputs.Pairs, settings, judgement =>
        {
            keep(judgement);
            bar.Show(++done);
        }, keepsTexts: false);
    }

    private static string? ReportOf(IEnumerable<OutputTarget> targets) =>
        targets.FirstOrDefault(target => target is { Format: OutputFormat.Json, Path: not null })?.Path;
}
