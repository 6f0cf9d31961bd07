using Alignment.Editions;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks.Reading;

/// <summary>Reading a sample edition of 24 papers: 45 to 65 KB, from memory, on one thread, its language told and its bytes hashed.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private EditionSource _source = new("", () => Stream.Null);

    /// <summary>Which of the sample editions is read: records with everything beyond ASCII escaped, or Markdown.</summary>
    [Params("en.jsonl", "zh.jsonl", "en.md", "zh.md")]
    public string Edition { get; set; } = "";

    /// <summary>Takes the edition into memory.</summary>
    [GlobalSetup]
    public void Load()
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "2026-01-05-" + Edition));
        _source = new(Edition, () => new MemoryStream(bytes));
    }

    /// <summary>How long does it take to read it?</summary>
    [Benchmark]
    public int Read() => EditionReader.Read(_source).Papers.Length;
}
