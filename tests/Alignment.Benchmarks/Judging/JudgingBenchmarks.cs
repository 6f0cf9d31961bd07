using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Languages.Segmentation;
using Alignment.Pairing;
using Alignment.Reporting;
using Alignment.Scoring;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks.Judging;

/// <summary>The steps from two editions in memory to findings, on the sample editions: 24 papers and 23, five fields each.</summary>
[MemoryDiagnoser]
public class JudgingBenchmarks
{
    private readonly RunSettings _settings = new();
    private readonly Edition _source = EditionReader.Read(SampleEditions.Source);
    private readonly Edition _target = EditionReader.Read(SampleEditions.Target);
    private readonly EvidenceExtractor _extractor;
    private readonly EditionPair _pair;
    private readonly EditionEvidence _evidence;
    private readonly CheckContext _context;

    public JudgingBenchmarks()
    {
        _extractor = new(_settings.Failures, new KnownWordExtractor(_settings.Lexicon, new JiebaSegmenter(findsNewWords: false)));
        _pair = Pair();
        _evidence = Evidence();
        _context = new(_evidence, EditionScorer.Score(_evidence, _settings.Lexicon, null, _settings.Terms), _settings.Checks);
    }

    /// <summary>How long does it take to pair the papers?</summary>
    [Benchmark]
    public EditionPair Pair() => EditionPairer.Pair(_source, _target, null, _settings.Pairing);

    /// <summary>How long does it take to extract the evidence of all papers?</summary>
    [Benchmark]
    public EditionEvidence Evidence() => _extractor.Extract(_pair);

    /// <summary>How long does it take to score support by the lexicon, rivals included?</summary>
    [Benchmark]
    public int Support() => new SupportScorer(_settings.Lexicon).Score(_evidence).Length;

    /// <summary>How long does it take to score coverage by the lexicon?</summary>
    [Benchmark]
    public int Coverage() => new CoverageScorer(_settings.Lexicon).Score(_evidence).Length;

    /// <summary>How long does it take to run every check?</summary>
    [Benchmark]
    public int Checks() => Inspector.Inspect(_context, CheckCatalog.All).Length;

    /// <summary>How long does all of it take, reading both files included?</summary>
    [Benchmark]
    public Judgement Whole() => Judgement.Of(SampleEditions.Source, SampleEditions.Target, null, _settings);
}
