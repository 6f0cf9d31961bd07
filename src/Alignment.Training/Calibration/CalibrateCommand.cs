using System.CommandLine;
using System.Text;
using Alignment.Languages;
using Alignment.Scoring;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Calibration;

/// <summary><c>calibrate</c>: sets the thresholds on clean editions that the lexicon was not learned from.</summary>
public static class CalibrateCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<FileInfo> records = new("records") { Description = "Training records: gzip, one JSON object a line." };
        Option<FileInfo> lexicon = new("--lexicon") { Description = "A lexicon learned without the records measured here.", Required = true };
        Option<string> from = new("--from") { Description = "The first month measured (yyyy-MM).", DefaultValueFactory = _ => "2026-04" };
        Option<string?> without = new("--without") { Description = "Measure the shipped thresholds on this maker, all months, with a lexicon learned without it." };
        Option<FileInfo> thresholds = new("--thresholds") { Description = "The table to write.", DefaultValueFactory = _ => new("data/models/thresholds.tsv") };
        Option<FileInfo> report = new("--report") { Description = "The report whose generated part to write.", DefaultValueFactory = _ => new("reports/calibration.md") };
        Command command = new("calibrate", "Sets the thresholds on clean editions and measures them on planted faults.")
        {
            records, lexicon, from, without, thresholds, report,
        };
        command.SetAction(result =>
        {
            try
            {
                List<TrainingRecord> all = TrainingRecords.Read(result.GetRequiredValue(records).FullName);
                Lexicon learned = Lexicon.Read(File.ReadAllBytes(result.GetRequiredValue(lexicon).FullName));
                FileInfo page = result.GetRequiredValue(report);
                return result.GetValue(without) is string maker
                    ? Measure(all, learned, maker, page)
                    : Calibrate(all, learned, result.GetRequiredValue(from), result.GetRequiredValue(thresholds), page);
            }
            catch (Exception problem) when (problem is IOException or InvalidDataException or System.Text.Json.JsonException)
            {
                Console.Error.WriteLine($"calibrate: {problem.Message}");
                return 2;
            }
        });
        return command;
    }

    private static int Calibrate(List<TrainingRecord> all, Lexicon lexicon, string from, FileInfo thresholds, FileInfo report)
    {
        List<RecordEdition> editions = RecordEdition.Group(all.Where(record => string.CompareOrdinal(record.Month, from) >= 0));
        CalibrationRun run = Run(editions, lexicon);
        Dictionary<CalibratedThreshold, double> values =
            CalibratedThreshold.All.ToDictionary(threshold => threshold, threshold => threshold.Calibrate(run.Clean));
        string size = Size(editions, run);
        string table = CalibrationText.Table(run, values,
        [
            "Our own measurement (MIT), made by: alignment-training calibrate. Each value is a quantile of clean items, rounded outward.",
            $"{size}; lexicon learned from the months before {from}; faults planted with seed {CalibrationRun.Seed}.",
        ]);
        string text = CalibrationText.Report(
            run, values,
            $"Made by `alignment-training calibrate`. {size}. The lexicon was learned from the months before {from}. "
            + $"Faults were planted with seed {CalibrationRun.Seed}, one in each of four fifths of the papers.",
            Generators.Of(all));
        Directory.CreateDirectory(thresholds.DirectoryName!);
        File.WriteAllText(thresholds.FullName, table, new UTF8Encoding(false));
        GeneratedPart.Write(report, "calibrate", text);
        Console.Write(table);
        return 0;
    }

    private static int Measure(List<TrainingRecord> all, Lexicon lexicon, string maker, FileInfo report)
    {
        Dictionary<string, string> names = Generators.Of(all);
        if (!names.TryGetValue(maker, out string? name))
        {
            Console.Error.WriteLine($"calibrate: no records of \"{maker}\"");
            return 2;
        }

        List<RecordEdition> editions = RecordEdition.Group(all.Where(record => record.Target == maker));
        CalibrationRun run = Run(editions, lexicon);
        Dictionary<CalibratedThreshold, double> values =
            CalibratedThreshold.All.ToDictionary(threshold => threshold, threshold => Thresholds.Of(threshold.Rule, threshold.Option));
        string text = CalibrationText.Report(
            run, values,
            $"Hold-out by generator: the thresholds above, measured on {name} with a lexicon learned without it. {Size(editions, run)}. "
            + $"Faults were planted with seed {CalibrationRun.Seed}.",
            names, $" ({name} held out)");
        GeneratedPart.Write(report, $"calibrate --without {name}", text);
        Console.Write(text);
        return 0;
    }

    private static CalibrationRun Run(List<RecordEdition> editions, Lexicon lexicon) => editions.Count > 0
        ? CalibrationRun.Of(editions, lexicon)
        : throw new InvalidDataException("no edition of at least 10 papers among the records asked for; give others, or another --from");

    private static string Size(List<RecordEdition> editions, CalibrationRun run) => FormattableString.Invariant(
        $"Clean: {run.Clean.Count:N0} papers with {run.Clean.Sum(paper => paper.Fields.Length):N0} fields in {editions.Count:N0} editions of {editions[0].Month} to {editions[^1].Month}");
}
