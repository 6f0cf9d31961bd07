using System.Collections.Immutable;

namespace Alignment.Reporting.Diffs;

/// <summary>What differs between two reports: the stable model behind <c>alignment diff -f json</c> (docs/diff.schema.json).</summary>
/// <remarks>
/// Findings are the same when their fingerprints are: lines may have moved, and papers come and gone. Of runs over several days those
/// of one day are compared; two reports of a single pair are compared whatever their days.
/// </remarks>
public sealed record ReportDiff
{
    /// <summary>The name of this contract.</summary>
    public const string CurrentSchema = "alignment/diff/1";

    /// <summary>Always <c>alignment/diff/1</c>.</summary>
    public required string Schema { get; init; }

    /// <summary>The program that wrote it.</summary>
    public required ToolRow Tool { get; init; }

    /// <summary>The first report.</summary>
    public required DiffSide Before { get; init; }

    /// <summary>The second report.</summary>
    public required DiffSide After { get; init; }

    /// <summary>Number of findings in both.</summary>
    public required int Same { get; init; }

    /// <summary>Each rule that reports something in either, by id.</summary>
    public required ImmutableArray<RuleChange> Rules { get; init; }

    /// <summary>Each figure, whether it changed or not.</summary>
    public required ImmutableArray<FigureChange> Figures { get; init; }

    /// <summary>Findings that the second report alone holds, in its order.</summary>
    public required ImmutableArray<FindingRow> New { get; init; }

    /// <summary>Findings that the first report alone holds, in its order.</summary>
    public required ImmutableArray<FindingRow> Gone { get; init; }
}
