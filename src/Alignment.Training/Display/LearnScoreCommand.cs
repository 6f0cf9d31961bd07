using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Alignment.Configuration;
using Alignment.Languages;
using Alignment.Scoring;
using Alignment.Training.Calibration;
using Alignment.Training.Lexicons;
using Alignment.Training.Precision;

namespace Alignment.Training.Display;

/// <summary><c>learn-score</c>: the model of the display score, and how well it orders text it has not seen.</summary>
public static class LearnScoreCommand
{
    private const int LearningSeed = 20260402;
    private const int JudgingSeed = 20260602;
    private const int EditionsOfEach = 4;

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<FileInfo> records = new("records") { Description = "Training records: gzip, one JSON object a line." };
        Option<FileInfo?> lexicon = new("--lexicon") { Description = $"A lexicon of the months before {HeldOutModel.From}; learned anew unless given." };
        Option<DirectoryInfo?> cache = new("--cache") { Description = "Where lexicons learned without a maker are kept for another run; delete it when the records change." };
        Option<FileInfo> model = new("--model") { Description = "The table to write.", DefaultValueFactory = _ => new("data/models/display-score.tsv") };
        Option<FileInfo> report = new("--report") { Description = "The report whose generated part to write.", DefaultValueFactory = _ => new("reports/calibration.md") };
        Command command = new("learn-score", "Learns the display score from planted faults and judges it on others.") { records, lexicon, cache, model, report };
        command.SetAction(result =>
        {
            try
            {
                List<TrainingRecord> all = TrainingRecords.Read(result.GetRequiredValue(records).FullName);
                Dictionary<string, string> names = Generators.Of(all);
                HeldOutLexicons lexicons = new(all, names, result.GetValue(cache));
                Lexicon learned = result.GetValue(lexicon) is FileInfo file
                    ? Lexicon.Read(File.ReadAllBytes(file.FullName)) : lexicons.Before(HeldOutModel.From);
                Learn(all, names, learned, lexicons, result.GetRequiredValue(model), result.GetRequiredValue(report));
                return 0;
            }
            catch (Exception problem) when (problem is IOException or InvalidDataException or System.Text.Json.JsonException)
            {
                Console.Error.WriteLine($"learn-score: {problem.Message}");
                return 2;
            }
        });
        return command;
    }

    private static void Learn(
        List<TrainingRecord> all, Dictionary<string, string> names, Lexicon lexicon, HeldOutLexicons lexicons, FileInfo model, FileInfo report)
    {
        RunSettings settings = JudgedRecords.Settings(HeldOutModel.Make(all, lexicon, HeldOutModel.From, HeldOutModel.Until));
        ImmutableArray<ScoredPaper> samples = Setting(all, names, null, settings);
        string table = ScoreLearner.Learn(samples,
        [
            "data/models/display-score.tsv — what each sign adds to the log odds that a field is damaged",
            "Our own measurement (MIT), made by: alignment-training learn-score. Logistic regression (L-BFGS) on fields as published and with planted faults,",
            $"editions from {HeldOutModel.From} to before {HeldOutModel.Until}, seed {LearningSeed}. For display only: no rule depends on it.",
        ]);
        DisplayScoreModel shipped = Read(table);
        ImmutableArray<ScoredPaper> later = ScoreSamples.Of(
            HeldOutFaults.Choose(RecordEdition.Group(all.Where(record => string.CompareOrdinal(record.Month, HeldOutModel.Until) >= 0)), names, EditionsOfEach),
            JudgingSeed, settings);
        List<(string, DisplayScoreModel, ImmutableArray<ScoredPaper>)> runs = [($"{HeldOutModel.Until} and later", shipped, later)];
        foreach ((string maker, string name) in names)
        {
            RunSettings own = JudgedRecords.Settings(
                HeldOutModel.Make(all, lexicons.Before(HeldOutModel.From, maker), HeldOutModel.From, HeldOutModel.Until, maker));
            DisplayScoreModel others = Read(ScoreLearner.Learn(Setting(all, names, maker, own), []));
            runs.Add(($"{name}, learned without it", others, ScoreSamples.Of(
                HeldOutFaults.Choose(RecordEdition.Group(all.Where(record => record.Target == maker)), names, EditionsOfEach), JudgingSeed, own)));
        }

        Directory.CreateDirectory(model.DirectoryName!);
        File.WriteAllText(model.FullName, table, new UTF8Encoding(false));
        GeneratedPart.Write(report, "learn-score", ScoreText.Report(runs, samples.Length, EditionsOfEach));
        Console.Write(table);
    }

    // The editions that thresholds are set on, the largest of each maker.
    private static ImmutableArray<ScoredPaper> Setting(
        List<TrainingRecord> all, Dictionary<string, string> names, string? without, RunSettings settings) => ScoreSamples.Of(
            HeldOutFaults.Choose(
                RecordEdition.Group(all.Where(record => record.Target != without
                    && string.CompareOrdinal(record.Month, HeldOutModel.From) >= 0 && string.CompareOrdinal(record.Month, HeldOutModel.Until) < 0)),
                names, EditionsOfEach),
            LearningSeed, settings);

    private static DisplayScoreModel Read(string table) =>
        DisplayScoreModel.Of(DataTable.Read("models/display-score.tsv", new StringReader(table)));
}
