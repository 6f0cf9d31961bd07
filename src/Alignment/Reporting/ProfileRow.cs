namespace Alignment.Reporting;

/// <summary>What is usual in two editions.</summary>
/// <param name="Relation"><c>comparable</c>, <c>parallel</c> or <c>unknown</c>.</param>
/// <param name="TerminatedFields">Target fields that end with a full stop, among those with text.</param>
/// <param name="TargetFailures">Target papers without one usable summary, among all of them.</param>
/// <param name="SourceFailures">Source papers without one usable summary, among all of them.</param>
/// <param name="TargetDead">Whether hardly a paper of the target has a usable summary.</param>
/// <param name="SourceDead">Whether hardly a paper of the source has a usable summary.</param>
public sealed record ProfileRow(
    string Relation, CoverageRow TerminatedFields, CoverageRow TargetFailures, CoverageRow SourceFailures,
    bool TargetDead, bool SourceDead);
