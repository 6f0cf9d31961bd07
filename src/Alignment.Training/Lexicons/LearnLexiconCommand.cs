using System.CommandLine;
using Alignment.Languages;

namespace Alignment.Training.Lexicons;

/// <summary><c>learn-lexicon</c>: what Chinese words stand beside English ones, from independent summaries.</summary>
public static class LearnLexiconCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<FileInfo> records = new("records") { Description = "Training records: gzip, one JSON object a line." };
        Argument<FileInfo> output = new("output") { Description = "The packed file to write, data/lexicon/en-zh.bin." };
        Option<string?> before = new("--before") { Description = "Only months before this one (yyyy-MM): hold out by date." };
        Option<string?> without = new("--without") { Description = "Leave out the Chinese texts of this maker: hold out by generator." };
        Command command = new("learn-lexicon", "Learns the lexicon from training records.") { records, output, before, without };
        command.SetAction(result => Run(
            result.GetRequiredValue(records), result.GetRequiredValue(output), result.GetValue(before), result.GetValue(without)));
        return command;
    }

    private static int Run(FileInfo file, FileInfo output, string? before, string? without)
    {
        try
        {
            List<TrainingRecord> records =
            [
                .. TrainingRecords.Read(file.FullName)
                    .Where(record => before is null || string.CompareOrdinal(record.Month, before) < 0)
                    .Where(record => record.Target != without),
            ];
            Lexicon lexicon = LexiconLearner.Learn(records, TrainingWords.English, TrainingWords.Chinese);
            using FileStream stream = output.Create();
            lexicon.Write(stream);
            Console.WriteLine(
                $"{output.Name}: {records.Count} papers, {lexicon.EnglishTypes} stems, {lexicon.ChineseTypes} words, {stream.Length} bytes");
            return 0;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or System.Text.Json.JsonException)
        {
            Console.Error.WriteLine($"learn-lexicon: {problem.Message}");
            return 2;
        }
    }
}
