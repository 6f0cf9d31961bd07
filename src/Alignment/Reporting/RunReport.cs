using System.Collections.Immutable;

namespace Alignment.Reporting;

/// <summary>A run over several pairs of editions as programs read it (docs/run.schema.json); one pair alone is a <see cref="Report"/>.</summary>
public sealed record RunReport
{
    /// <summary>The name of this contract.</summary>
    public const string CurrentSchema = "alignment/run/1";

    /// <summary>Always <c>alignment/run/1</c>.</summary>
    public required string Schema { get; init; }

    /// <summary>The program that wrote it.</summary>
    public required ToolRow Tool { get; init; }

    /// <summary>What the gate says about all of them.</summary>
    public required RunVerdictRow Verdict { get; init; }

    /// <summary>The report of each pair, as it would be written alone.</summary>
    public required ImmutableArray<Report> Reports { get; init; }

    /// <summary>Editions without a partner, by name.</summary>
    public required ImmutableArray<string> Alone { get; init; }

    /// <summary>The report of a run.</summary>
    public static RunReport Of(JudgedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new RunReport
        {
            Schema = CurrentSchema,
            Tool = ToolRow.Current,
            Verdict = RunVerdictRow.Of(run),
            Reports = [.. run.Judgements.Select(ReportBuilder.Build)],
            Alone = run.Alone,
        };
    }
}
