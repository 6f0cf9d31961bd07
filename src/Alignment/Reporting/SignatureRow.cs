using System.Collections.Immutable;

namespace Alignment.Reporting;

/// <summary>What a judgement rests on: two runs with the same signature give the same findings.</summary>
/// <param name="Line">All of it in one line, with hashes in place of lists.</param>
/// <param name="Scope">Which categories the target is expected to hold.</param>
/// <param name="FailOn">From which level on a finding fails the gate.</param>
/// <param name="MaxWarnings">How many warnings pass; null for any number.</param>
/// <param name="Configuration">SHA-256 of the configuration file in lower-case hex; null without one.</param>
/// <param name="Rules">The rules that ran, each with its level and every threshold.</param>
public sealed record SignatureRow(
    string Line, string Scope, string FailOn, int? MaxWarnings, string? Configuration, ImmutableArray<string> Rules);
