using System.CommandLine;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.History;
using Alignment.History.Store;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment history add SOURCE TARGET</c>: judges one pair of editions and keeps it.</summary>
internal static class HistoryAddCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> source = new("SOURCE") { Description = "English edition: a file, - for standard input, or git:REF:PATH" };
        Argument<string> target = new("TARGET") { Description = "Chinese edition, likewise" };
        Option<string?> raw = new("--raw") { Description = "The crawl that the target was made from", HelpName = "FILE" };
        Option<string?> database = HistoryCommand.Database();
        Option<string?> label = HistoryCommand.Label();
        CheckOptions judging = new();
        Command command = new("add", "Judge one pair of editions and keep it") { source, target, raw, database, label };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            RunSettings settings = judging.Settings(parsed, terminal.Folder);
            InputNames inputs = new(
                parsed.GetRequiredValue(source), parsed.GetRequiredValue(target), parsed.GetValue(raw), null);
            inputs.All();
            Judgement judgement = inputs.Judge(settings);
            JudgedEdition edition = JudgedEdition.Of(judgement, parsed.GetValue(label) ?? "");
            string path = HistoryPath.Of(parsed.GetValue(database), terminal);
            using HistoryStore store = HistoryStore.Open(path);
            terminal.Output.WriteLine($"{inputs.Target}: {HistoryText.Of(store.Add(edition))} ({edition.Date ?? "no day in its name"}, {edition.Report.Verdict.Outcome})");
            return ExitCode.Success;
        });
        return command;
    }
}
