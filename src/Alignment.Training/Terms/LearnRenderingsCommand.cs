using System.Collections.Immutable;
using System.CommandLine;
using Alignment.Languages.Segmentation;
using Alignment.Scoring.Terms.Mining;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Terms;

/// <summary><c>learn-renderings</c>: how published editions render English terms, from training records.</summary>
public static class LearnRenderingsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<FileInfo> records = new("records") { Description = "Training records: gzip, one JSON object a line." };
        Argument<FileInfo> output = new("output") { Description = "The table to write, data/lexicon/main-renderings.tsv." };
        Option<string?> from = new("--from") { Description = "Only this month (yyyy-MM) and later ones." };
        Option<string?> before = new("--before") { Description = "Only months before this one (yyyy-MM): hold out by date." };
        Option<int> fewest = new("--fewest") { Description = "Fewest English fields of a term.", DefaultValueFactory = _ => 30 };
        Option<bool> ranked = new("--ranked") { Description = "Writes the table for people, the most inconsistent terms first." };
        Command command = new("learn-renderings", "Learns how editions render terms from training records.") { records, output, from, before, fewest, ranked };
        command.SetAction(result => Run(
            result.GetRequiredValue(records), result.GetRequiredValue(output),
            result.GetValue(from), result.GetValue(before), result.GetValue(fewest), result.GetValue(ranked)));
        return command;
    }

    private static int Run(FileInfo file, FileInfo output, string? from, string? before, int fewest, bool ranked)
    {
        try
        {
            List<MiningPaper> papers =
            [
                .. TrainingRecords.Read(file.FullName)
                    .Where(record => from is null || string.CompareOrdinal(record.Month, from) >= 0)
                    .Where(record => before is null || string.CompareOrdinal(record.Month, before) < 0)
                    .Select(record => new MiningPaper(
                        record.Title, record.Abstract, [.. record.English.Zip(record.Chinese, (en, zh) => new MiningField(en, zh))])),
            ];
            ImmutableArray<MinedTerm> terms = TermMiner.Mine(
                papers, new JiebaSegmenter(findsNewWords: false), new MiningOptions { FewestFields = fewest, OnlySeveralWords = ranked });
            using StreamWriter writer = new(output.Create()) { NewLine = "\n" };
            if (ranked)
            {
                MinedTable.Write(writer, terms);
            }
            else
            {
                writer.Write("# How published editions render English terms: Chinese fields that hold each rendering, in papers whose English holds the term.\n");
                writer.Write("# english_fields: English fields that hold the term; of_these: those whose Chinese holds the rendering.\n");
                writer.Write("# Learned by alignment-training learn-renderings; see data/README.md. Counts only, no text of any edition.\n");
                MinedTable.WriteMain(writer, terms);
            }

            Console.WriteLine($"{output.Name}: {papers.Count} papers, {terms.Length} terms");
            return 0;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or System.Text.Json.JsonException)
        {
            Console.Error.WriteLine($"learn-renderings: {problem.Message}");
            return 2;
        }
    }
}
