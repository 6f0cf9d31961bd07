using System.CommandLine;
using System.Text.Json;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Calibration;

/// <summary><c>write-editions</c>: the training records as ordinary pairs of editions, a folder for each day and pair of makers.</summary>
public static class WriteEditionsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<FileInfo> records = new("records") { Description = "Training records: gzip, one JSON object a line." };
        Argument<DirectoryInfo> output = new("output-folder") { Description = "Where the folders DATE-ENGLISH-CHINESE go, with en.jsonl and zh.jsonl." };
        Command command = new("write-editions", "Writes training records as pairs of editions.") { records, output };
        command.SetAction(result =>
        {
            try
            {
                List<TrainingRecord> all = TrainingRecords.Read(result.GetRequiredValue(records).FullName);
                int editions = Write(all, result.GetRequiredValue(output));
                Console.WriteLine(FormattableString.Invariant($"{all.Count} records in {editions} pairs of editions"));
                return 0;
            }
            catch (Exception problem) when (problem is IOException or InvalidDataException or JsonException)
            {
                Console.Error.WriteLine($"write-editions: {problem.Message}");
                return 2;
            }
        });
        return command;
    }

    private static int Write(List<TrainingRecord> records, DirectoryInfo output)
    {
        Dictionary<string, string> targets = Generators.Of(records);
        Dictionary<string, string> sources = Named(records.Select(record => record.Source));
        int editions = 0;
        foreach (IGrouping<(string, string, string), TrainingRecord> group in records
            .GroupBy(record => (record.Date, record.Source, record.Target)))
        {
            TrainingRecord first = group.First();
            DirectoryInfo folder = output.CreateSubdirectory($"{first.Date}-{sources[first.Source]}-{targets[first.Target]}");
            EditionRecords.Write(Path.Combine(folder.FullName, "en.jsonl"), group, record => record.English);
            EditionRecords.Write(Path.Combine(folder.FullName, "zh.jsonl"), group, record => record.Chinese);
            editions++;
        }

        return editions;
    }

    // Makers of English texts, S1 the most frequent.
    private static Dictionary<string, string> Named(IEnumerable<string> makers) => makers
        .CountBy(maker => maker)
        .OrderByDescending(maker => maker.Value)
        .ThenBy(maker => maker.Key, StringComparer.Ordinal)
        .Select((maker, i) => (maker.Key, FormattableString.Invariant($"S{i + 1}")))
        .ToDictionary(StringComparer.Ordinal);
}
