using System.Collections.Immutable;
using Alignment.Editions;

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

    /// <summary>Lengths of each aligned field.</summary>
    public required IReadOnlyDictionary<(ArxivId Paper, FieldName Field), LengthScore> Lengths { get; init; }
}
