using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Reporting;

namespace Alignment.Repair;

/// <summary>Judges the rows of an edition against the crawl that its own records hold: title and English abstract.</summary>
/// <remarks>
/// No other file is needed, so the answer does not depend on which files are at hand; a rule that needs the English summaries says
/// nothing here, about the old row or the new one.
/// </remarks>
internal sealed class RowJudge
{
    private static readonly FieldState?[] Useless = [FieldState.Failure, FieldState.WrongLanguage, FieldState.Empty, FieldState.Missing];

    private readonly Dictionary<ArxivId, RowQuality> _qualities;
    private readonly HashSet<ArxivId> _useless;

    private RowJudge(Judgement judgement)
    {
        ILookup<ArxivId, Level> levels = judgement.Findings
            .Where(finding => finding.Side != Side.Source)
            .SelectMany(finding => (finding.Paper is ArxivId one ? finding.Papers.Add(one) : finding.Papers).Select(id => (id, finding.Level)))
            .ToLookup(pair => pair.id, pair => pair.Level);
        PaperEvidence[] held = [.. judgement.Evidence.Papers.Where(paper => paper.Pair.Target is not null)];
        _useless = [.. held.Where(paper => Useless.Contains(paper.TargetState)).Select(paper => paper.Id)];
        _qualities = held.ToDictionary(paper => paper.Id, paper => new RowQuality(
            paper.Fields.Count(field => FieldEvidence.StateOf(field.Target) != FieldState.Text),
            levels[paper.Id].Count(level => level == Level.Error),
            levels[paper.Id].Count(level => level == Level.Warning)));
    }

    /// <summary>Judges an edition.</summary>
    /// <param name="records">The edition's records.</param>
    /// <param name="crawled">Records whose title and abstract are the witness; their summaries do not count.</param>
    /// <param name="settings">How to judge.</param>
    public static RowJudge Of(byte[] records, IEnumerable<RecordLine> crawled, RunSettings settings)
    {
        using MemoryStream crawl = new();
        foreach (RecordLine line in crawled.Where(line => line.Id is not null))
        {
            crawl.Write(RecordBytes.WithoutSummaries(line.Json.Span));
            crawl.Write("\n"u8);
        }

        byte[] witness = crawl.ToArray();
        return new(Judgement.Of(
            new("crawl", () => new MemoryStream(witness)), new("edition", () => new MemoryStream(records)), null, settings with { Tokens = null }));
    }

    /// <summary>How bad a row is; null when the edition lacks it.</summary>
    public RowQuality? QualityOf(ArxivId id) => _qualities.TryGetValue(id, out RowQuality quality) ? quality : null;

    /// <summary>Whether none of its summaries says anything.</summary>
    public bool IsUseless(ArxivId id) => _useless.Contains(id);
}
