using Alignment.Editions;
using Alignment.Training.Faults;

namespace Alignment.Tests.Training;

public class FaultScorerTests
{
    [Fact]
    public void Findings_are_matched_with_the_faults_they_are_about()
    {
        string folder = Directory.CreateTempSubdirectory("faults-").FullName;
        try
        {
            FaultPlanter planter = new(
                EditionReader.Read(Samples.Source("2026-01-05-en.md")), EditionReader.Read(Samples.Source("2026-01-05-zh.jsonl")), 3);
            File.Copy(Repository.File("data", "samples", "2026-01-05-en.md"), Path.Combine(folder, "english.md"));
            Write(folder, PlantFaultsCommand.CleanName, stream => RecordLines.Write(stream, planter.Clean));
            List<PlantedFault> faults = [];
            foreach (FaultKind kind in FaultKinds.All.Where(kind => kind.Name is "emptied" or "missing-paper" or "half-width-brackets"))
            {
                foreach (DamagedEdition edition in planter.Plant(kind, 3))
                {
                    Write(folder, edition.Name, stream => RecordLines.Write(stream, edition.Papers));
                    faults.AddRange(edition.Faults);
                }
            }

            Write(folder, PlantFaultsCommand.TruthName, stream => RecordLines.Write(stream, faults));

            Assert.All(FaultScorer.Score(folder), verdict => Assert.Equal(!verdict.Fault.IsHarmless, verdict.IsCaught));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder, string name, Action<Stream> write)
    {
        using FileStream stream = File.Create(Path.Combine(folder, name));
        write(stream);
    }
}
