using System.CommandLine;

namespace Alignment.Training.Segmentation;

/// <summary><c>pack-dictionary</c>: jieba's dictionary and hidden Markov model as one packed file.</summary>
public static class PackDictionaryCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<DirectoryInfo> folder = new("jieba-folder")
        {
            Description = "The folder that holds jieba's dict.txt and finalseg (Debian: dpkg -L python3-jieba).",
        };
        Argument<FileInfo> output = new("output")
        {
            Description = "The packed file to write, data/segmentation/jieba.bin.",
        };

        Command command = new("pack-dictionary", "Packs jieba's dictionary and hidden Markov model.") { folder, output };
        command.SetAction(result => Run(result.GetRequiredValue(folder), result.GetRequiredValue(output)));
        return command;
    }

    private static int Run(DirectoryInfo folder, FileInfo output)
    {
        try
        {
            JiebaFiles files = JiebaFiles.Read(folder.FullName);
            using FileStream stream = output.Create();
            JiebaPacker.Write(files, stream);
            Console.WriteLine($"{output.Name}: {files.Words.Count} words, {stream.Length} bytes");
            return 0;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or FormatException)
        {
            Console.Error.WriteLine($"pack-dictionary: {problem.Message}");
            return 2;
        }
    }
}
