using Alignment.Evidence;
using Alignment.Languages;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks.Judging;

/// <summary>Extracting the quantities of one sentence in each language: 111 characters with four, and 57 with four.</summary>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    private readonly string _english = "On 12 benchmarks with 1.2 million pairs the error falls by 35%, and training takes half the time of a baseline.";
    private readonly string _chinese = "在 12 个基准、120 万对数据上，错误率降低了 35%，训练时间只有基线方法的一半，并且不需要额外的标注数据。";

    /// <summary>How long does it take to read an English sentence?</summary>
    [Benchmark]
    public int English() => QuantityExtractor.Extract(_english, Language.English).Length;

    /// <summary>How long does it take to read a Chinese sentence?</summary>
    [Benchmark]
    public int Chinese() => QuantityExtractor.Extract(_chinese, Language.Chinese).Length;
}
