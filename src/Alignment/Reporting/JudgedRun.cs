using System.Collections.Immutable;
using Alignment.Gate;

namespace Alignment.Reporting;

/// <summary>What one run of the command judged: a pair of editions, or many.</summary>
/// <param name="Judgements">The pairs, in the order in which they are reported.</param>
/// <param name="Alone">Editions that have no partner, by name: nobody could compare them with anything.</param>
public sealed record JudgedRun(ImmutableArray<Judgement> Judgements, ImmutableArray<string> Alone)
{
    /// <summary>Whether editions without a partner are only named, and do not keep the run from passing.</summary>
    public bool IsAloneAllowed { get; init; }

    /// <summary>Whether nothing was to be judged, since no edition had changed; such a run passes.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>Whether it is one pair and nothing else; every format then writes what it writes for that pair.</summary>
    public bool IsSingle => Judgements.Length == 1 && Alone.IsEmpty;

    /// <summary>The worst of all: what could not be judged is worse than what failed. A run that judged nothing could not judge, unless nothing had changed.</summary>
    public Outcome Outcome => (Judgements.IsEmpty && !IsUnchanged) || (!IsAloneAllowed && !Alone.IsEmpty)
        ? Outcome.CannotJudge
        : Judgements.IsEmpty ? Outcome.Pass
        : Judgements.Max(judgement => judgement.Verdict.Outcome);

    /// <summary>0 when every edition is within budget, 1 when the gate failed for one, 2 when one could not be judged.</summary>
    public int ExitCode => (int)Outcome;

    /// <summary>The run of one pair.</summary>
    public static JudgedRun Of(Judgement judgement) => new([judgement], []);

    /// <summary>How many pairs ended so.</summary>
    public int Count(Outcome outcome) => Judgements.Count(judgement => judgement.Verdict.Outcome == outcome);
}
