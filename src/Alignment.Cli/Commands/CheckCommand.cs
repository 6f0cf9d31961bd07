using System.CommandLine;
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
        Argument<string> source = new("SOURCE") { Description = "English edition: a file, - for standard input, or git:REF:PATH" };
        Argument<string> target = new("TARGET") { Description = "Chinese edition, likewise" };
        Option<string?> raw = new("--raw") { Description = "The crawl that the target was made from", HelpName = "FILE" };
        Option<string?> twin = new("--twin") { Description = "The target's other file (Markdown or records), to be compared with it", HelpName = "FILE" };
        Option<bool> exitZero = new("--exit-zero") { Description = "Exit 0 when the gate fails (2 stays 2)" };
        Option<string?> history = new("--history")
        {
            Description = "Hold the edition to the limits of a history, and keep it there [default FILE: .alignment/history.db]; last, or with =",
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> label = new("--label") { Description = "With --history: a model or commit to show where figures change", HelpName = "TEXT" };
        CheckOptions judging = new();
        PresentationOptions presentation = new();

        Command command = new("check", "Judge one pair of editions (the default command)") { source, target, raw, twin, exitZero, history, label };
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
            using (new Progress(terminal, presentation.WantsProgress(parsed), $"judging {inputs.Target}"))
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
