using System.CommandLine;
using System.Globalization;
using Alignment.Scoring;

namespace Alignment.Training.Faults;

/// <summary><c>score-faults</c>: how many planted faults the rules find, by kind.</summary>
public static class ScoreFaultsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<DirectoryInfo[]> folders = new("folders") { Description = "Folders that plant-faults wrote.", Arity = ArgumentArity.OneOrMore };
        Option<bool> misses = new("--misses") { Description = "Lists what was missed, and the controls that were flagged." };
        Command command = new("score-faults", "Judges planted faults and prints the share found, by kind.") { folders, misses };
        command.SetAction(result => Run(result.GetRequiredValue(folders), result.GetValue(misses)));
        return command;
    }

    private static int Run(DirectoryInfo[] folders, bool misses)
    {
        try
        {
            List<FaultVerdict> verdicts = [];
            foreach (DirectoryInfo folder in folders)
            {
                var scored = FaultScorer.Score(folder.FullName);
                verdicts.AddRange(scored);
                foreach (FaultVerdict verdict in scored.Where(verdict => misses && verdict.Fault.IsHarmless == verdict.IsLoud
                    && verdict.IsCaught == verdict.Fault.IsHarmless))
                {
                    PlantedFault fault = verdict.Fault;
                    Console.WriteLine(
                        $"{folder.Name} {fault.Edition} {fault.Places[0].Id} {fault.Places[0].Field} {(fault.IsHidden ? "hidden " : "")}"
                        + $"[{fault.Before}] -> [{fault.After}] {verdict.Rules}");
                }
            }

            Print(verdicts);
            return 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException
            or System.Text.Json.JsonException)
        {
            Console.Error.WriteLine($"score-faults: {problem.Message}");
            return 2;
        }
    }

    private static void Print(List<FaultVerdict> verdicts)
    {
        Console.WriteLine("| kind | planted | caught | 95 % | loud | visible |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (FaultKind kind in FaultKinds.All)
        {
            List<FaultVerdict> own = [.. verdicts.Where(verdict => verdict.Fault.Kind == kind.Name)];
            List<FaultVerdict> visible = [.. own.Where(verdict => !verdict.Fault.IsHidden)];
            int caught = own.Count(verdict => verdict.IsCaught);
            string name = kind.IsHarmless ? kind.Name + " (control)" : kind.Name;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {own.Count} | {caught} ({Percent(caught, own.Count)}) | {Interval(caught, own.Count)} | {own.Count(verdict => verdict.IsLoud)} | {visible.Count(verdict => verdict.IsCaught)} of {visible.Count} |"));
        }

        List<FaultVerdict> faults = [.. verdicts.Where(verdict => !verdict.Fault.IsHarmless)];
        List<FaultVerdict> controls = [.. verdicts.Where(verdict => verdict.Fault.IsHarmless)];
        int found = faults.Count(verdict => verdict.IsCaught);
        Console.WriteLine();
        Console.WriteLine($"faults caught: {found} of {faults.Count} ({Percent(found, faults.Count)}, {Interval(found, faults.Count)})");
        Console.WriteLine($"controls flagged as errors or warnings: {controls.Count(verdict => verdict.IsLoud)} of {controls.Count}");
    }

    private static string Percent(int hits, int trials) =>
        trials == 0 ? "–" : (100.0 * hits / trials).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Interval(int hits, int trials) => Wilson.Interval(hits, trials) is (double low, double high)
        ? string.Create(CultureInfo.InvariantCulture, $"{100 * low:0}–{100 * high:0}") : "–";
}
