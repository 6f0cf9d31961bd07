using System.Collections.Immutable;

namespace Alignment.Corpus.Clusters;

/// <summary>What a cluster is asked for.</summary>
public sealed record SlurmOptions
{
    /// <summary>Tasks of an array where nothing else is said: Slurm's own limit (MaxArraySize) is 1001 unless it was raised.</summary>
    public const int DefaultTasks = 1000;

    /// <summary>The command, as it is called on the nodes.</summary>
    public string Command { get; init; } = "alignment";

    /// <summary>The plan, as it is named on the nodes.</summary>
    public required string Plan { get; init; }

    /// <summary>The folder of the results, likewise.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder that relative names of the plan start from.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Options of <c>corpus run</c> that say how editions are judged.</summary>
    public ImmutableArray<string> Judging { get; init; } = [];

    /// <summary>Partition; null for the cluster's own.</summary>
    public string? Partition { get; init; }

    /// <summary>Account; null for the user's own.</summary>
    public string? Account { get; init; }

    /// <summary>Time limit of a task, as Slurm writes it; null for the partition's own.</summary>
    public string? Time { get; init; }

    /// <summary>Memory of a task.</summary>
    public string Memory { get; init; } = "1G";

    /// <summary>Cores of a task.</summary>
    public int Cores { get; init; } = 1;

    /// <summary>Tasks of the array at most; each judges several shards where there are more.</summary>
    public int Tasks { get; init; } = DefaultTasks;

    /// <summary>Tasks that run at the same time at most; null for as many as the cluster lets.</summary>
    public int? AtOnce { get; init; }

    /// <summary>Whether the merge waits for success of every task (<c>afterok</c>) rather than for their end (<c>afterany</c>).</summary>
    public bool MergesOnlyWhenOk { get; init; }
}
