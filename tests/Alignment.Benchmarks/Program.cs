using Alignment.Benchmarks.Corpora;
using Alignment.Benchmarks.Segmentation;
using BenchmarkDotNet.Running;

// "segmentation <node folder> <text>…" runs side by side with @node-rs/jieba, "cost <table> <picture>" draws what a corpus costs;
// anything else goes to BenchmarkDotNet.
if (args is ["segmentation", string node, .. string[] texts])
{
    return SideBySide.Run(node, texts);
}

if (args is ["cost", string table, string picture])
{
    return CostPlot.Run(table, picture);
}

BenchmarkSwitcher.FromAssembly(typeof(SegmentationBenchmarks).Assembly).Run(args);
return 0;
