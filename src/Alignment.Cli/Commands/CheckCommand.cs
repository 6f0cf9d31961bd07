using System.CommandLine;
using Alignment.Cli.Output;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
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
        CheckOptions judging = new();
        PresentationOptions presentation = new();

        Command command = new("check", "Judge one pair of editions (the default command)") { source, target, raw, twin, exitZero };
        judging.AddTo(command);
        presentation.AddTo(command);
        command.SetAction(parsed =>
        {
            RunSettings settings = judging.Settings(parsed, terminal.Folder);
            InputNames inputs = new(
                parsed.GetRequiredValue(source), parsed.GetRequiredValue(target), parsed.GetValue(raw), parsed.GetValue(twin));
            TextOptions text = presentation.Text(parsed, terminal);
            using OutputSet outputs = new(presentation.Outputs(parsed, inputs.All()));
            Judgement judgement;
            using (new Progress(terminal, presentation.WantsProgress(parsed), $"judging {inputs.Target}"))
            {
                judgement = inputs.Judge(settings);
            }

            bool isForgiven = judgement.Verdict.ExitCode == ExitCode.Failed && parsed.GetValue(exitZero);
            outputs.Write(judgement, terminal, text with { IsForgiven = isForgiven });
            return isForgiven ? ExitCode.Success : judgement.Verdict.ExitCode;
        });
        return command;
    }
}
