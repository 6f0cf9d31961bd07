using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Scoring.Terms;

namespace Alignment.Scoring;

/// <summary>The scores of two editions.</summary>
public sealed record EditionScores
{
    /// <summary>What is usual in these editions.</summary>
    public required EditionProfile Profile { get; init; }

    /// <summary>Papers present among those expected, within the followed categories.</summary>
    public required Coverage Papers { get; init; }

    /// <summary>Usable target fields among all fields that the template asks for.</summary>
    public required Coverage FieldCoverage { get; init; }

    /// <summary>Each field of either template, in template order.</summary>
    public required ImmutableArray<FieldScore> Fields { get; init; }

    /// <summary>How far the English papers explain the Chinese ones, in the order of the evidence; null where there is no text.</summary>
    public required ImmutableArray<PaperSupport?> Support { get; init; }

    /// <summary>Papers whose summaries are about another paper.</summary>
    public required Mispairing Mispairing { get; init; }

    /// <summary>How much of the English summaries the Chinese ones say, in the order of the evidence; null where no field is aligned.</summary>
    public required ImmutableArray<PaperCoverage?> Contents { get; init; }

    /// <summary>The same of all papers together.</summary>
    public ContentCoverage Content => ContentCoverage.Of(Contents.OfType<PaperCoverage>().Select(paper => paper.Whole));

    /// <summary>How the terms of the English papers are rendered.</summary>
    public TermScores Terms { get; init; } = TermScores.None;

    /// <summary>Tokens of each aligned field; empty unless they were to be counted.</summary>
    public required IReadOnlyDictionary<(ArxivId Paper, FieldName Field), TokenScore> Tokens { get; init; }

    /// <summary>Lengths of each aligned field.</summary>
    public required IReadOnlyDictionary<(ArxivId Paper, FieldName Field), LengthScore> Lengths { get; init; }
}
