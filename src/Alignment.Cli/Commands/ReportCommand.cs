using System.CommandLine;
using Alignment.Cli.Output;
using Alignment.Cli.Reports;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Gate;
using Alignment.History.Trends;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment report SOURCE TARGET -o DIR</c>: judges a pair of editions and writes a folder that people look at.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> editions = new("EDITIONS")
        {
            Description = "SOURCE TARGET: the English and the Chinese edition; several pairs give one report each",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> folder = new("--output", "-o") { Description = "Folder to write; an older report in it is replaced", HelpName = "DIR", Required = true };
        Option<string?> raw = new("--raw") { Description = "The crawl that the target was made from", HelpName = "FILE" };
        Option<string?> twin = new("--twin") { Description = "The target's other file (Markdown or records), to be compared with it", HelpName = "FILE" };
        Option<string?> history = new("--history") { Description = "Hold the editions to the limits of a history, and draw its figures", HelpName = "FILE" };
        Option<bool> exitZero = new("--exit-zero") { Description = "Exit 0 when the gate fails (2 stays 2)" };
        Option<bool> quiet = new("--quiet", "-q") { Description = "Write the folder and say nothing" };
        Option<bool> noProgress = new("--no-progress") { Description = "No progress on standard error" };
        CheckOptions judging = new();

        Command command = new("report", "Judge editions and write a report to look at: a page, charts, tables")
        {
            editions, folder, raw, twin, history, exitZero, quiet, noProgress,
        };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            string? past = parsed.GetValue(history);
            RunSettings settings = judging.Settings(parsed, terminal.Folder) with { Past = past is null ? null : new PastEditions(past) };
            InputNames[] pairs = Pairs(parsed.GetRequiredValue(editions), parsed.GetValue(raw), parsed.GetValue(twin));
            string target = parsed.GetRequiredValue(folder);
            bool isQuiet = parsed.GetValue(quiet);
            using StepProgress progress = new(terminal, !isQuiet && !parsed.GetValue(noProgress), pairs.Length);
            IReadOnlyList<Verdict> verdicts = ReportWriter.Write(pairs, settings, past, target, progress);
            progress.Clear();
            if (!isQuiet)
            {
                foreach (Verdict verdict in verdicts)
                {
                    terminal.Output.WriteLine($"{Word(verdict.Outcome)}: {verdict.Reason.English}");
                }

                terminal.Output.WriteLine(Path.Join(target, "index.html").Replace('\\', '/'));
            }

            int exit = verdicts.Max(verdict => verdict.ExitCode);
            return exit == ExitCode.Failed && parsed.GetValue(exitZero) ? ExitCode.Success : exit;
        });
        return command;
    }

    private static InputNames[] Pairs(string[] editions, string? raw, string? twin)
    {
        if (editions.Length % 2 != 0)
        {
            throw new ConfigurationException(editions.Length == 1
                ? $"{editions[0]} has nothing to be compared with; write alignment report SOURCE TARGET -o DIR"
                : $"{editions.Length} editions make no pairs; write SOURCE TARGET, SOURCE TARGET and so on");
        }

        if (editions.Length > 2 && (raw ?? twin) is not null)
        {
            throw new ConfigurationException("--raw and --twin belong to one pair; report that pair by itself");
        }

        InputNames[] pairs = [.. editions.Chunk(2).Select(pair => new InputNames(pair[0], pair[1], raw, twin))];
        return editions.Append(raw).Append(twin).Count(name => name == "-") < 2 ? pairs : throw new ConfigurationException(
            "standard input (-) can be read only once; name a file for the others");
    }

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "PASS",
        Outcome.Fail => "FAIL",
        _ => "COULD NOT JUDGE",
    };
}
