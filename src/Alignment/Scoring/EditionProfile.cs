using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>What is usual in these two editions; every statistical rule is calibrated on it.</summary>
public sealed record EditionProfile
{
    /// <summary>Target fields with ordinary English words left in them, of all its fields with text.</summary>
    public required Coverage EnglishWords { get; init; }

    /// <summary>How the editions relate.</summary>
    public required Relation Relation { get; init; }

    /// <summary>Whether the target ends its fields with a full stop, over all its fields.</summary>
    public required TerminalStyle TerminalStyle { get; init; }

    /// <summary>Target papers without one usable summary, by what stands in their place.</summary>
    public required Coverage TargetFailures { get; init; }

    /// <summary>Source papers without one usable summary.</summary>
    public required Coverage SourceFailures { get; init; }

    /// <summary>Whether the target is dead: hardly a paper of it has a usable Chinese summary.</summary>
    public required bool TargetIsDead { get; init; }

    /// <summary>Whether the source is dead: it has summaries, and hardly one is usable.</summary>
    public required bool SourceIsDead { get; init; }

    /// <summary>The Chinese script that most of the target's characters belong to that stand in one script only.</summary>
    public required ChineseScript TargetScript { get; init; }
}
