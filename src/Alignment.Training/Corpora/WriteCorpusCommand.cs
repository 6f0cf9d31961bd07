using System.CommandLine;
using System.Text.Json;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Corpora;

/// <summary><c>write-corpus</c>: a corpus of any size made of the training records, to measure large runs with.</summary>
public static class WriteCorpusCommand
{
    private const int PapersOfEdition = 300;

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<FileInfo> records = new("records") { Description = "Training records: gzip, one JSON object a line." };
        Argument<DirectoryInfo> output = new("output-folder") { Description = "Where the folders DATE go, with en.jsonl and zh.jsonl." };
        Option<int> papers = new("--papers") { Description = "Number of papers.", Required = true };
        Option<int> size = new("--edition") { Description = "Papers of an edition.", DefaultValueFactory = _ => PapersOfEdition };
        Command command = new("write-corpus", "Writes a large corpus of mixed papers under new ids.") { records, output, papers, size };
        command.SetAction(result =>
        {
            try
            {
                MixedPapers mixed = new(TrainingRecords.Read(result.GetRequiredValue(records).FullName));
                int editions = CorpusWriter.Write(mixed, result.GetValue(papers), result.GetValue(size), result.GetRequiredValue(output));
                Console.WriteLine(FormattableString.Invariant($"{result.GetValue(papers)} papers in {editions} pairs of editions"));
                return 0;
            }
            catch (Exception problem) when (problem is IOException or InvalidDataException or JsonException or ArgumentException)
            {
                Console.Error.WriteLine($"write-corpus: {problem.Message}");
                return 2;
            }
        });
        return command;
    }
}
