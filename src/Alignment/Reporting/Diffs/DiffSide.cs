using System.Collections.Immutable;

namespace Alignment.Reporting.Diffs;

/// <summary>One of two reports that are compared.</summary>
/// <param name="Path">The report's file.</param>
/// <param name="Days">The days of its target editions, <c>yyyy-MM-dd</c>; those without a day are left out.</param>
/// <param name="Targets">Its target editions.</param>
/// <param name="Outcome">What the gate said, the worst of all: <c>pass</c>, <c>fail</c> or <c>cannot-judge</c>.</param>
/// <param name="DecidedBy">Id of the rule that decided; null when the gate passed, or for several pairs.</param>
/// <param name="Version">Version of the program that wrote it.</param>
/// <param name="Errors">Number of errors.</param>
/// <param name="Warnings">Number of warnings.</param>
/// <param name="Notes">Number of notes.</param>
public sealed record DiffSide(
    string Path, ImmutableArray<string> Days, ImmutableArray<string> Targets, string Outcome, string? DecidedBy, string Version,
    int Errors, int Warnings, int Notes);
