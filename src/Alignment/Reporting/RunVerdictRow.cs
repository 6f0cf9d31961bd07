using Alignment.Gate;

namespace Alignment.Reporting;

/// <summary>What the gate says about several pairs of editions.</summary>
/// <param name="Outcome">The worst of all: <c>pass</c>, <c>fail</c> or <c>cannot-judge</c>.</param>
/// <param name="ExitCode">0, 1 or 2; <c>--exit-zero</c> does not change it.</param>
/// <param name="Pairs">Pairs judged or tried.</param>
/// <param name="Passed">Pairs within budget.</param>
/// <param name="Failed">Pairs over budget.</param>
/// <param name="NotJudged">Pairs that could not be judged.</param>
/// <param name="Errors">Number of errors in all of them.</param>
/// <param name="Warnings">Number of warnings.</param>
/// <param name="Notes">Number of notes.</param>
public sealed record RunVerdictRow(
    string Outcome, int ExitCode, int Pairs, int Passed, int Failed, int NotJudged, int Errors, int Warnings, int Notes)
{
    /// <summary>The row of a run.</summary>
    public static RunVerdictRow Of(JudgedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new(
            Keys.Of(run.Outcome), run.ExitCode, run.Judgements.Length,
            run.Count(Gate.Outcome.Pass), run.Count(Gate.Outcome.Fail), run.Count(Gate.Outcome.CannotJudge),
            run.Judgements.Sum(judgement => judgement.Verdict.Errors),
            run.Judgements.Sum(judgement => judgement.Verdict.Warnings),
            run.Judgements.Sum(judgement => judgement.Verdict.Notes));
    }
}
