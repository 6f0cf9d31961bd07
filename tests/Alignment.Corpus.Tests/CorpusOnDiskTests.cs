namespace Alignment.Corpus.Tests;

/// <summary>One of these tests at a time: each wants the whole machine.</summary>
[CollectionDefinition(nameof(CorpusOnDisk), DisableParallelization = true)]
public sealed class CorpusOnDiskTests;
