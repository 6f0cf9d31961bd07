using Alignment.Benchmarks.Segmentation;
using BenchmarkDotNet.Running;

// "segmentation <node folder> <text>…" runs side by side with @node-rs/jieba; anything else goes to BenchmarkDotNet.
if (args is ["segmentation", string node, .. string[] texts])
{
    return SideBySide.Run(node, texts);
}

BenchmarkSwitcher.FromAssembly(typeof(SegmentationBenchmarks).Assembly).Run(args);
return 0;
