using System.Collections.Immutable;

namespace Alignment.Reporting.Exports;

/// <summary>One summary of a paper that both editions hold, as translation and review tools read it.</summary>
/// <remarks>The names of its properties are a contract (docs/export.schema.json). Lines and columns count from 1.</remarks>
public sealed record FieldPairRow
{
    /// <summary>arXiv id without version, as the source has it.</summary>
    public required string Id { get; init; }

    /// <summary>Key of the field.</summary>
    public required string Field { get; init; }

    /// <summary>Main category; empty when the paper has none.</summary>
    public required string Category { get; init; }

    /// <summary>The English text; never empty.</summary>
    public required string Source { get; init; }

    /// <summary>The Chinese text; never empty.</summary>
    public required string Target { get; init; }

    /// <summary>What the source holds: <c>text</c>, <c>failure</c> or <c>wrong-language</c>.</summary>
    public required string SourceState { get; init; }

    /// <summary>What the target holds, in the same words.</summary>
    public required string TargetState { get; init; }

    /// <summary>File of the source.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Line where the source text begins.</summary>
    public required int SourceLine { get; init; }

    /// <summary>Column where the source text begins, in code points.</summary>
    public required int SourceColumn { get; init; }

    /// <summary>File of the target.</summary>
    public required string TargetPath { get; init; }

    /// <summary>Line where the target text begins.</summary>
    public required int TargetLine { get; init; }

    /// <summary>Column where the target text begins, in code points.</summary>
    public required int TargetColumn { get; init; }

    /// <summary>Target characters per source character; null unless both sides hold a text.</summary>
    public required double? Ratio { get; init; }

    /// <summary>Standardised residual against the edition's length fit; null without a fit.</summary>
    public required double? Residual { get; init; }

    /// <summary>
    /// How far the English paper explains the Chinese text: mean log ratio of its known words, 0 chance level, about 1.1 in clean
    /// fields; null where the target holds no text.
    /// </summary>
    public required double? Support { get; init; }

    /// <summary>Share of the English field that the whole Chinese paper says, 0–1; null unless both sides hold a text with known words.</summary>
    public required double? Coverage { get; init; }

    /// <summary>Display score, 0–100: an estimate, for ordering by eye; 0 where the target holds no text.</summary>
    public required int? EstimatedScore { get; init; }

    /// <summary>
    /// The gravest finding about the field or about its whole paper: <c>error</c>, <c>warning</c> or <c>note</c>; <c>clean</c>
    /// without any.
    /// </summary>
    public required string Status { get; init; }

    /// <summary>Ids of the rules that report an error about the field or its whole paper, each once, sorted.</summary>
    public required ImmutableArray<string> Errors { get; init; }

    /// <summary>The same for warnings.</summary>
    public required ImmutableArray<string> Warnings { get; init; }

    /// <summary>The same for notes.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}
