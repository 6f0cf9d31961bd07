using System.Collections.Immutable;
using System.CommandLine;
using Alignment.Editions;

namespace Alignment.Training.Faults;

/// <summary><c>plant-faults</c>: Chinese editions with known faults, and the list of them.</summary>
public static class PlantFaultsCommand
{
    /// <summary>The untouched edition beside the damaged ones.</summary>
    public const string CleanName = "clean.jsonl";

    /// <summary>The list of faults beside the editions.</summary>
    public const string TruthName = "truth.jsonl";

    /// <summary>The English edition beside them, without its ending.</summary>
    public const string EnglishName = "english";

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<FileInfo> english = new("english") { Description = "The English edition, Markdown or records." };
        Argument<FileInfo> chinese = new("chinese") { Description = "The Chinese edition to damage, likewise." };
        Argument<DirectoryInfo> output = new("output-folder") { Description = "Where the damaged editions and truth.jsonl go." };
        Option<int> copies = new("--copies") { Description = "Faults of each kind.", DefaultValueFactory = _ => 20 };
        Option<int> seed = new("--seed") { Description = "Another seed, other faults.", DefaultValueFactory = _ => 1 };
        Command command = new("plant-faults", "Plants known faults in a Chinese edition.") { english, chinese, output, copies, seed };
        command.SetAction(result => Run(
            result.GetRequiredValue(english), result.GetRequiredValue(chinese), result.GetRequiredValue(output),
            result.GetValue(copies), result.GetValue(seed)));
        return command;
    }

    private static int Run(FileInfo english, FileInfo chinese, DirectoryInfo output, int copies, int seed)
    {
        try
        {
            FaultPlanter planter = new(Read(english), Read(chinese), seed);
            output.Create();
            File.Copy(english.FullName, Path.Combine(output.FullName, EnglishName + english.Extension), overwrite: true);
            Write(output, CleanName, stream => RecordLines.Write(stream, planter.Clean));
            List<PlantedFault> faults = [];
            foreach (FaultKind kind in FaultKinds.All)
            {
                ImmutableArray<DamagedEdition> editions = planter.Plant(kind, copies);
                foreach (DamagedEdition edition in editions)
                {
                    Write(output, edition.Name, stream => RecordLines.Write(stream, edition.Papers));
                    faults.AddRange(edition.Faults);
                }

                int made = editions.Sum(edition => edition.Faults.Length);
                Console.WriteLine(made < copies ? $"{kind.Name}: {made} of {copies} (too few places)" : $"{kind.Name}: {made}");
            }

            Write(output, TruthName, stream => RecordLines.Write(stream, faults));
            return 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine($"plant-faults: {problem.Message}");
            return 2;
        }
    }

    private static Edition Read(FileInfo file)
    {
        Edition edition = EditionReader.Read(EditionSource.Of(file.FullName));
        return edition.Papers.IsEmpty
            ? throw new InvalidDataException($"{file.Name}: no papers; name an edition in Markdown or records")
            : edition;
    }

    private static void Write(DirectoryInfo folder, string name, Action<Stream> write)
    {
        using FileStream stream = File.Create(Path.Combine(folder.FullName, name));
        write(stream);
    }
}
