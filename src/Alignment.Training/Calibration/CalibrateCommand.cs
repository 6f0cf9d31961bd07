using System.CommandLine;
using System.Text;
using Alignment.Languages;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Calibration;

/// <summary><c>calibrate</c>: sets the thresholds on a few months, and judges them on later ones and on makers left out.</summary>
public static class CalibrateCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<FileInfo> records = new("records") { Description = "Training records: gzip, one JSON object a line." };
        Option<FileInfo?> lexicon = new("--lexicon") { Description = "A lexicon of the months before --from; learned anew unless given." };
        Option<string> from = new("--from") { Description = "The first month the thresholds are set on (yyyy-MM).", DefaultValueFactory = _ => HeldOutModel.From };
        Option<string> until = new("--until") { Description = "The first month they are judged on (yyyy-MM).", DefaultValueFactory = _ => HeldOutModel.Until };
        Option<DirectoryInfo?> cache = new("--cache") { Description = "Where lexicons learned without a maker are kept for another run; delete it when the records change." };
        Option<FileInfo> thresholds = new("--thresholds") { Description = "The table to write.", DefaultValueFactory = _ => new("data/models/thresholds.tsv") };
        Option<FileInfo> report = new("--report") { Description = "The report whose generated part to write.", DefaultValueFactory = _ => new("reports/calibration.md") };
        Command command = new("calibrate", "Sets the thresholds on clean editions and judges them on others, clean and with planted faults.")
        {
            records, lexicon, from, until, cache, thresholds, report,
        };
        command.SetAction(result =>
        {
            try
            {
                List<TrainingRecord> all = TrainingRecords.Read(result.GetRequiredValue(records).FullName);
                HeldOutLexicons lexicons = new(all, Generators.Of(all), result.GetValue(cache));
                string first = result.GetRequiredValue(from);
                Lexicon learned = result.GetValue(lexicon) is FileInfo file
                    ? Lexicon.Read(File.ReadAllBytes(file.FullName))
                    : lexicons.Before(first);
                return Calibrate(
                    all, learned, lexicons, (first, result.GetRequiredValue(until)),
                    result.GetRequiredValue(thresholds), result.GetRequiredValue(report));
            }
            catch (Exception problem) when (problem is IOException or InvalidDataException or System.Text.Json.JsonException)
            {
                Console.Error.WriteLine($"calibrate: {problem.Message}");
                return 2;
            }
        });
        return command;
    }

    private static int Calibrate(
        List<TrainingRecord> all, Lexicon lexicon, HeldOutLexicons lexicons, (string From, string Until) months, FileInfo thresholds, FileInfo report)
    {
        Dictionary<string, string> names = Generators.Of(all);
        HeldOutModel model = HeldOutModel.Make(all, lexicon, months.From, months.Until);
        TrainingRecord[] later = [.. all.Where(record => string.CompareOrdinal(record.Month, months.Until) >= 0)];
        CalibrationRun judged = Judge(later, lexicon);
        Lexicon newer = lexicons.Before(months.Until);
        string how = $"The lexicon was learned from the months before {months.From}, the thresholds set on those before {months.Until}";
        string table = CalibrationText.Table(model, judged,
        [
            "Our own measurement (MIT), made by: alignment-training calibrate. A threshold is the least value at which the upper end of the",
            $"95 % interval of false alarms stays within: {AlarmLevels.Written(share => FormattableString.Invariant($"{share:.####} of clean fields"))}; a paper is five fields.",
            $"{how}, judged on later ones. Faults planted with seeds {CalibrationRun.SettingSeed} and {CalibrationRun.JudgingSeed}.",
        ]);
        string text = $"""

            Made by `alignment-training calibrate`. {how} ({Size(model.Setting)} in {model.Editions:N0} editions), and judged on the later ones ({Size(judged)}).
            Faults were planted with seed {CalibrationRun.SettingSeed} to set, {CalibrationRun.JudgingSeed} to judge, one in each of four fifths of the papers. 95 % intervals by Wilson.
            A threshold is the least value, to one decimal, at which the upper end of the interval of false alarms stays within a share that was fixed beforehand:
            {AlarmLevels.Written(share => FormattableString.Invariant($"{100 * share:.##} % of clean fields"))} (a paper counts as five fields). Where the rule asks so few clean items that any
            value would do, as for `whole`, the others are counted as if it asked them. A false alarm is an alarm on text as published: it may be a real defect.
            Retrieval: of the later papers, {judged.Clean.Count(paper => paper.IsFirst):N0} of {judged.Clean.Count:N0} are explained best by their own English paper, among all of their edition.
            (The share for a warning was .1 % in a first run; errors and warnings together then reached 1.1 % of one generator's later fields, and it was halved.)

            """.ReplaceLineEndings("\n") + CalibrationText.ByDate(model, judged, names) + $"""

            ## Without each generator

            Each generator judged on all its months, lexicon and thresholds made from the texts of the others (the same months as above).


            """.ReplaceLineEndings("\n") + CalibrationText.ByGenerator(names.Select(maker =>
        {
            HeldOutModel own = HeldOutModel.Make(all, lexicons.Before(months.From, maker.Key), months.From, months.Until, maker.Key);
            return (maker.Value, own, Judge(all.Where(record => record.Target == maker.Key), own.Lexicon));
        })) + $"""

            ## A newer lexicon

            The same thresholds and the same later months, once with the lexicon that they were set with, and once with one that was learned from all months
            before {months.Until}: what a user gains from learning again, where the thresholds stay as a held-out lexicon set them.


            """.ReplaceLineEndings("\n") + CalibrationText.Compare(model, ("before " + months.From, judged), ("before " + months.Until, Judge(later, newer))) + "\n";
        Directory.CreateDirectory(thresholds.DirectoryName!);
        File.WriteAllText(thresholds.FullName, table, new UTF8Encoding(false));
        GeneratedPart.Write(report, "calibrate", text);
        Console.Write(table);
        return 0;
    }

    private static CalibrationRun Judge(IEnumerable<TrainingRecord> records, Lexicon lexicon)
    {
        List<RecordEdition> editions = RecordEdition.Group(records);
        return editions.Count > 0
            ? CalibrationRun.Of(editions, lexicon, CalibrationRun.JudgingSeed)
            : throw new InvalidDataException("no edition of at least 10 papers to judge; give other records, or another --until");
    }

    private static string Size(CalibrationRun run) => FormattableString.Invariant($"{run.Clean.Count:N0} papers, {run.Fields:N0} fields");
}
