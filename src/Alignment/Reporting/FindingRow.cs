using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Alignment.Checks;
using Alignment.Editions;

namespace Alignment.Reporting;

/// <summary>A finding as programs read it: one line of <c>jsonl</c>, one item of <c>findings</c> in <c>json</c>.</summary>
/// <remarks>The names of its properties are a contract (docs/report.schema.json). Lines and columns count from 1.</remarks>
public sealed record FindingRow
{
    /// <summary>Id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Name of the rule.</summary>
    public required string Name { get; init; }

    /// <summary><c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    public required string Level { get; init; }

    /// <summary>MQM issue type.</summary>
    public required string Category { get; init; }

    /// <summary>arXiv id; null for an edition or a group.</summary>
    public required string? Paper { get; init; }

    /// <summary>arXiv ids of a grouped finding; empty otherwise.</summary>
    public required ImmutableArray<string> Papers { get; init; }

    /// <summary>Key of the field; null for a whole paper or edition.</summary>
    public required string? Field { get; init; }

    /// <summary><c>source</c>, <c>target</c> or <c>both</c>.</summary>
    public required string Side { get; init; }

    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>First line.</summary>
    public required int Line { get; init; }

    /// <summary>First column, in code points.</summary>
    public required int Column { get; init; }

    /// <summary>Last line.</summary>
    public required int EndLine { get; init; }

    /// <summary>Column behind the last character.</summary>
    public required int EndColumn { get; init; }

    /// <summary>What it says, in English.</summary>
    public required string Message { get; init; }

    /// <summary>What it rests on.</summary>
    public required ImmutableArray<string> Evidence { get; init; }

    /// <summary>Where the other side says it; null when it says nothing.</summary>
    public required RelatedRow? Related { get; init; }

    /// <summary>Recognises the finding again when lines have moved.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Whether a baseline holds it, so that it counts for nothing; left out where it does not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Known { get; init; }

    /// <summary>The row of a finding.</summary>
    public static FindingRow Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new FindingRow
        {
            Rule = finding.Check.Id,
            Name = finding.Check.Name,
            Level = Keys.Of(finding.Level),
            Category = finding.Check.Category,
            Paper = finding.Paper?.Value,
            Papers = [.. finding.Papers.Select(id => id.Value)],
            Field = finding.Field?.Key(),
            Side = Keys.Of(finding.Side),
            Path = finding.Place.Path,
            Line = finding.Place.Start.Line,
            Column = finding.Place.Start.Column,
            EndLine = finding.Place.End.Line,
            EndColumn = finding.Place.End.Column,
            Message = finding.Message.English,
            Evidence = finding.Evidence,
            Related = finding.Related is Place related ? new(related.Path, related.Start.Line, related.Start.Column) : null,
            Fingerprint = finding.Fingerprint,
            Known = finding.IsKnown,
        };
    }
}
