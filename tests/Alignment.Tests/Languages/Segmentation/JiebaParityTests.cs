using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Alignment.Languages.Segmentation;
using Alignment.Text;
using Xunit.Abstractions;

namespace Alignment.Tests.Languages.Segmentation;

/// <summary>The same words as Debian's python3-jieba 0.42.1, asked while the test runs.</summary>
/// <remarks>PARITY_LINES=160000 in the environment compares everything there is.</remarks>
public class JiebaParityTests(ITestOutputHelper output)
{
    private const int AllFields = 160_000;
    private const string Manuals = "/usr/share/man/zh_CN";

    private static readonly int Most =
        int.Parse(Environment.GetEnvironmentVariable("PARITY_LINES") ?? "4000", CultureInfo.InvariantCulture);

    [PythonJiebaFact]
    public void StressText_IsCutAsJiebaCutsIt()
    {
        string[] words = [.. File.ReadLines(Path.Combine(PythonJieba.Folder!, "dict.txt")).Select(line => line.Split(' ')[0])];
        AssertSame([.. new StressText(seed: 1).Lines(Most, words)]);
    }

    [PythonJiebaFact(shared: true)]
    public void DigestText_IsCutAsJiebaCutsIt() => AssertSame([.. TrainingFields().Take(Most)]);

    [PythonJiebaFact(needs: Manuals)]
    public void ManualPages_AreCutAsJiebaCutsThem() => AssertSame([.. ManualLines().Distinct(StringComparer.Ordinal).Take(Most)]);

    private void AssertSame(List<string> texts)
    {
        int count = 0;
        JiebaSegmenter[] segmenters = [new(), new(findsNewWords: false)];
        List<string[][]> expected = PythonJieba.Cut(texts);
        for (int i = 0; i < texts.Count; i++)
        {
            for (int mode = 0; mode < segmenters.Length; mode++)
            {
                List<TextSpan> words = [];
                segmenters[mode].Segment(texts[i], words);
                Assert.Equal(expected[i][mode], words.Select(word => word.Of(texts[i])));
                count += words.Count;
            }
        }

        output.WriteLine($"{texts.Count} texts, {count} words in both modes: none differs");
    }

    private static IEnumerable<string> ManualLines()
    {
        foreach (string file in Directory.EnumerateFiles(Manuals, "*.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using StreamReader reader = new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (reader.ReadLine() is string line)
            {
                yield return line;
            }
        }
    }

    // Records at equal distances (every fortieth), so that all months and generators of the set take part.
    private static IEnumerable<string> TrainingFields()
    {
        using FileStream file = File.OpenRead(Path.Combine(SharedData.Root, "data", "training", "digest-training.jsonl.gz"));
        using StreamReader reader = new(new GZipStream(file, CompressionMode.Decompress));
        for (int number = 0; reader.ReadLine() is string line; number++)
        {
            if (number % Math.Max(1, AllFields / Most) == 0)
            {
                using JsonDocument record = JsonDocument.Parse(line);
                foreach (JsonProperty field in record.RootElement.GetProperty("zh").EnumerateObject())
                {
                    yield return field.Value.GetString()!;
                }
            }
        }
    }
}
