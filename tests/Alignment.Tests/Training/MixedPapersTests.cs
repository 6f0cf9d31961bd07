using Alignment.Configuration;
using Alignment.Corpus.Plans;
using Alignment.Corpus.Runs;
using Alignment.Corpus.Tallies;
using Alignment.Training.Corpora;
using Alignment.Training.Lexicons;

namespace Alignment.Tests.Training;

public sealed class MixedPapersTests : IDisposable
{
    private readonly TrainingSample _sample = new();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void NoText_StandsTwiceInAWindow()
    {
        MixedPapers mixed = new([.. Enumerable.Range(0, 240).Select(number => new TrainingRecord(
            "2026-01-05", "2601.00001", "cs.CL", "S", "T", "Title", "Abstract", Texts("en", number), Texts("zh", number)))]);
        TrainingRecord[] papers = [.. Enumerable.Range(0, 1_000).Select(number => mixed[number, "2026-01-05", "2601.00001"])];
        for (int field = 0; field < TrainingRecord.Fields.Length; field++)
        {
            Dictionary<string, int> last = [];
            for (int number = 0; number < papers.Length; number++)
            {
                string text = papers[number].Chinese[field] + papers[number].English[field];
                Assert.True(!last.TryGetValue(text, out int before) || number - before >= mixed.Distinct, $"field {field} of {before} again in {number}");
                Assert.Equal(papers[number].Chinese[field][2..], papers[number].English[field][2..]);
                last[text] = number;
            }
        }

        Assert.All(papers, paper => Assert.Equal(2, paper.English.Select(text => text.Split(' ')[1]).Distinct().Count()));

        static string[] Texts(string side, int number) => [.. TrainingRecord.Fields.Select((_, field) => $"{side} {number} {field}")];
    }

    [Fact]
    public void Corpus_IsJudgedWhole_WithIdsOfItsOwn()
    {
        DirectoryInfo output = Directory.CreateDirectory(Path.Combine(_sample.Folder, "corpus"));
        Assert.Equal(4, CorpusWriter.Write(new(TrainingRecords.Read(_sample.Records)), 100, 30, output));
        CorpusTally tally = new();
        EditionJudge judge = new(new RunSettings());
        foreach (PlannedEdition edition in PlanBuilder.Build([output.FullName], [], new()).Shards.SelectMany(shard => shard.Editions))
        {
            tally.Add(judge.Judge(edition));
        }

        TallyState state = tally.State();
        Assert.Equal((100, 100, 0), (state.Total.Papers, state.TargetPapers, state.Unjudged.Length));
        string[] ids = [.. Directory.GetFiles(output.FullName, "en.jsonl", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines).Select(line => line.Split('"')[3])];
        Assert.Equal(100, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches(@"^\d{4}\.\d{5}$", id));
    }
}
