using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Checks;

/// <summary>Everything about a check but its code: configuration, documentation and reports are made from it.</summary>
public sealed record CheckDescriptor
{
    /// <summary>Its identifier, such as <c>ALN108</c>; never changes meaning.</summary>
    public required string Id { get; init; }

    /// <summary>Its name, such as <c>placeholder</c>; a contract.</summary>
    public required string Name { get; init; }

    /// <summary>A few words for a heading.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What a finding says; <c>{0}</c> and so on stand for its arguments.</summary>
    public required LocalText Message { get; init; }

    /// <summary>Why it matters and what to do.</summary>
    public required LocalText Help { get; init; }

    /// <summary>Its issue type in MQM: one of <see cref="MqmCategory"/>.</summary>
    public required string Category { get; init; }

    /// <summary>The level of its findings unless told otherwise.</summary>
    public required Level Level { get; init; }

    /// <summary>What puts its findings right.</summary>
    public Remedy Remedy { get; init; }

    /// <summary>Whether its findings may say that the editions could not be judged; those cannot be turned off.</summary>
    public bool MayPreventJudgement { get; init; }

    /// <summary>What can be tuned.</summary>
    public ImmutableArray<CheckOption> Options { get; init; } = [];

    /// <summary>How it looks when right and wrong.</summary>
    public ImmutableArray<CheckExample> Examples { get; init; } = [];
}
