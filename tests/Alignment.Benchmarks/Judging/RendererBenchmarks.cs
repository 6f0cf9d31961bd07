using Alignment.Configuration;
using Alignment.Reporting;
using Alignment.Reporting.Html;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks.Judging;

/// <summary>Writing the report of the sample editions: 24 papers and 23, dozens of findings.</summary>
[MemoryDiagnoser]
public class RendererBenchmarks
{
    private readonly Judgement _judgement = Judgement.Of(SampleEditions.Source, SampleEditions.Target, null, new RunSettings());
    private readonly Report _report;

    public RendererBenchmarks() => _report = ReportBuilder.Build(_judgement);

    /// <summary>How long does it take to make the report of a judgement?</summary>
    [Benchmark]
    public Report Build() => ReportBuilder.Build(_judgement);

    /// <summary>How long does it take to write it as JSON?</summary>
    [Benchmark]
    public int Json() => Length(output => JsonReportRenderer.Render(_report, output));

    /// <summary>How long does it take to write the findings as lines of JSON?</summary>
    [Benchmark]
    public int JsonLines() => Length(output => JsonLinesRenderer.Render(_judgement, output));

    /// <summary>How long does it take to write a line a finding?</summary>
    [Benchmark]
    public int Concise() => Length(output => ConciseRenderer.Render(_judgement, output));

    /// <summary>How long does it take to write the page, without pictures?</summary>
    [Benchmark]
    public int Html() => Length(output => HtmlReportRenderer.Render(_judgement, _report, new HtmlReportOptions(), output));

    private static int Length(Action<TextWriter> render)
    {
        using StringWriter output = new();
        render(output);
        return output.GetStringBuilder().Length;
    }
}
