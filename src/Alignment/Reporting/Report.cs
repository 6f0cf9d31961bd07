using System.Collections.Immutable;

namespace Alignment.Reporting;

/// <summary>A judgement as programs read it: the stable model behind <c>json</c> (docs/report.schema.json).</summary>
/// <remarks>Shares and ratios are rounded to 4 decimals. Nothing in it depends on the time, the machine or the culture.</remarks>
public sealed record Report
{
    /// <summary>The name of this contract.</summary>
    public const string CurrentSchema = "alignment/report/1";

    /// <summary>Always <c>alignment/report/1</c>.</summary>
    public required string Schema { get; init; }

    /// <summary>The program that wrote it.</summary>
    public required ToolRow Tool { get; init; }

    /// <summary>What makes the judgement reproducible.</summary>
    public required SignatureRow Signature { get; init; }

    /// <summary>The files: source, target, and crawl and twin where they were given.</summary>
    public required ImmutableArray<InputRow> Inputs { get; init; }

    /// <summary>What the gate says.</summary>
    public required VerdictRow Verdict { get; init; }

    /// <summary>Papers counted.</summary>
    public required SummaryRow Summary { get; init; }

    /// <summary>What was measured.</summary>
    public required ScoresRow Scores { get; init; }

    /// <summary>How the terms of the English papers are rendered.</summary>
    public required TermsRow Terms { get; init; }

    /// <summary>Every paper once: those of the source, those of the target alone, those of the crawl alone.</summary>
    public required ImmutableArray<PaperRow> Papers { get; init; }

    /// <summary>What the checks report, in reading order.</summary>
    public required ImmutableArray<FindingRow> Findings { get; init; }
}
