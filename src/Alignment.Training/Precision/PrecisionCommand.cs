using System.CommandLine;
using System.Text;
using Alignment.Languages;
using Alignment.Training.Calibration;
using Alignment.Training.Faults;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Precision;

/// <summary><c>precision</c>: what the rules report on held-out text, clean and with planted faults, beside what readers say of it.</summary>
public static class PrecisionCommand
{
    // Used for nothing else.
    private const int Seed = 20260825;
    private const int Copies = 20;
    private const int EditionsOfEach = 2;

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<FileInfo> records = new("records") { Description = "Training records: gzip, one JSON object a line." };
        Option<FileInfo?> lexicon = new("--lexicon") { Description = $"A lexicon of the months before {HeldOutModel.From}; learned anew unless given." };
        Option<DirectoryInfo?> cache = new("--cache") { Description = "Where lexicons learned without a maker are kept for another run; delete it when the records change." };
        Option<FileInfo> verdicts = new("--verdicts") { Description = "What readers found of the alarms.", DefaultValueFactory = _ => new("reports/verdicts.tsv") };
        Option<FileInfo> report = new("--report") { Description = "The report whose generated part to write.", DefaultValueFactory = _ => new("reports/precision.md") };
        Option<FileInfo?> unread = new("--unread") { Description = "Where to list the errors and warnings that nobody read, with their texts, in random order." };
        Option<int> seed = new("--unread-seed") { Description = "Another seed, another order.", DefaultValueFactory = _ => 1 };
        Command command = new("precision", "Judges held-out editions with every rule and writes the report on it.")
        {
            records, lexicon, cache, verdicts, report, unread, seed,
        };
        command.SetAction(result =>
        {
            try
            {
                List<TrainingRecord> all = TrainingRecords.Read(result.GetRequiredValue(records).FullName);
                Dictionary<string, string> names = Generators.Of(all);
                HeldOutLexicons lexicons = new(all, names, result.GetValue(cache));
                HeldOutModel model = HeldOutModel.Make(
                    all,
                    result.GetValue(lexicon) is FileInfo file ? Lexicon.Read(File.ReadAllBytes(file.FullName)) : lexicons.Before(HeldOutModel.From),
                    HeldOutModel.From, HeldOutModel.Until);
                TrainingRecord[] later = [.. all.Where(record => string.CompareOrdinal(record.Month, HeldOutModel.Until) >= 0)];
                AlarmRun byDate = AlarmRun.Of(later, names, JudgedRecords.Settings(model));
                FileInfo read = result.GetRequiredValue(verdicts);
                Verdicts known = Verdicts.Read(read.Exists ? new StringReader(File.ReadAllText(read.FullName)) : new StringReader("rule\tid\tfield\tmark\tverdict\tnote\n"));
                if (result.GetValue(unread) is FileInfo list)
                {
                    File.WriteAllText(list.FullName, UnreadAlarms.Text(byDate, known, later, result.GetValue(seed)), new UTF8Encoding(false));
                    return 0;
                }

                GeneratedPart.Write(result.GetRequiredValue(report), "precision", Report(all, later, names, lexicons, model, byDate, known));
                return 0;
            }
            catch (Exception problem) when (problem is IOException or InvalidDataException or System.Text.Json.JsonException)
            {
                Console.Error.WriteLine($"precision: {problem.Message}");
                return 2;
            }
        });
        return command;
    }

    private static string Report(
        List<TrainingRecord> all, TrainingRecord[] later, Dictionary<string, string> names, HeldOutLexicons lexicons,
        HeldOutModel model, AlarmRun byDate, Verdicts verdicts)
    {
        List<AlarmRun> byGenerator =
        [
            .. names.Select(maker =>
            {
                HeldOutModel own = HeldOutModel.Make(
                    all, lexicons.Before(HeldOutModel.From, maker.Key), HeldOutModel.From, HeldOutModel.Until, maker.Key);
                return AlarmRun.Of(all.Where(record => record.Target == maker.Key), names, JudgedRecords.Settings(own));
            }),
        ];
        var editions = HeldOutFaults.Choose(RecordEdition.Group(later), names, EditionsOfEach);
        List<FaultVerdict> faults =
            [.. editions.SelectMany(edition => HeldOutFaults.Score(edition, Copies, Seed, JudgedRecords.Settings(model)))];
        string places = string.Join(", ", editions.Select(edition =>
            FormattableString.Invariant($"{names[edition.Target]} {edition.Date} ({edition.Records.Length} papers)")));
        return PrecisionText.Held(byDate, verdicts)
            + PrecisionText.ByGenerator(byGenerator)
            + PrecisionText.Planted(faults, FormattableString.Invariant($"{places}; {Copies} of a kind in each, seed {Seed}"));
    }
}
