using Alignment.Editions.Discovery;
using System.CommandLine;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.History;
using Alignment.History.Import;
using Alignment.History.Store;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment history import PLACE…</c>: judges and keeps every pair of editions found there.</summary>
internal static class HistoryImportCommand
{
    private const int MostAlone = 3;

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> places = new("PLACE")
        {
            Description = "A folder, a pattern in quotes, or git:REF:PATH; or the folder of the English and that of the Chinese editions",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> database = HistoryCommand.Database();
        Option<string?> label = HistoryCommand.Label();
        Option<bool> noProgress = new("--no-progress") { Description = "No progress on standard error" };
        CheckOptions judging = new();
        Command command = new("import", "Judge and keep every pair of editions found in some places") { places, database, label, noProgress };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            RunSettings settings = judging.Settings(parsed, terminal.Folder);
            EditionFinding found = EditionFinder.Find(parsed.GetRequiredValue(places));
            if (found.Pairs.IsEmpty)
            {
                throw new HistoryException(
                    $"no pair of editions among {found.Files} files; names need a day and a language, such as "
                    + "2026-01-05_AI_enhanced_English.jsonl and 2026-01-05_AI_enhanced_Chinese.jsonl, or 2026-01-05/en.md and zh.md; "
                    + "or name the folder of the English and that of the Chinese editions");
            }

            using HistoryStore store = HistoryStore.Open(HistoryPath.Of(parsed.GetValue(database), terminal));
            ImportResult result;
            using (ProgressBar bar = new(terminal, !parsed.GetValue(noProgress), "importing", found.Pairs.Length))
            {
                result = new EditionImporter(store, settings, parsed.GetValue(label) ?? "").Run(found.Pairs, bar.Show);
            }

            foreach (ImportProblem problem in result.Problems)
            {
                terminal.Error.WriteLine($"not stored: {problem.Edition.Target}: {problem.Message}");
            }

            if (!found.Alone.IsEmpty)
            {
                terminal.Error.WriteLine(FormattableString.Invariant(
                    $"without the other language: {found.Alone.Length} ({string.Join(", ", found.Alone.Take(MostAlone))}{(found.Alone.Length > MostAlone ? ", …" : "")})"));
            }

            terminal.Output.WriteLine(FormattableString.Invariant($"{found.Pairs.Length} pairs of editions: {HistoryText.Of(result)}"));
            return result.Problems.IsEmpty ? ExitCode.Success : ExitCode.CannotJudge;
        });
        return command;
    }
}
