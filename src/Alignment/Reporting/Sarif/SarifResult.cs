using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Reporting.Sarif;

/// <summary>One result: what one rule says about one paper of one edition, or about the edition itself.</summary>
/// <param name="Judgement">The pair of editions.</param>
/// <param name="Findings">Its findings in reading order, at least one; several only for one paper.</param>
internal sealed record SarifResult(Judgement Judgement, ImmutableArray<Finding> Findings)
{
    /// <summary>The gravest of its findings; the first of those.</summary>
    public Finding First { get; } = Findings.MaxBy(finding => (!finding.IsKnown, finding.Level))!;

    /// <summary>Whether a baseline holds all of it.</summary>
    public bool IsKnown => Findings.All(finding => finding.IsKnown);

    /// <summary>The day of the edition; its file where no day is known.</summary>
    public string Edition => Judgement.Date ?? Judgement.Evidence.Pair.Target.Path;

    /// <summary>Recognises the result again when lines have moved and some of its fields were put right: 16 hex digits.</summary>
    public string Fingerprint => Checks.Fingerprint.Of(
        Edition,
        Keys.Of(Judgement.Evidence.Pair.Target.Language),
        First.Paper?.Value ?? First.Fingerprint,
        First.Check.Id);

    /// <summary>What it says, and what to do next.</summary>
    public string Message(string report)
    {
        string more = Findings.Length > 1 ? FormattableString.Invariant($" (and {Findings.Length - 1} more{Fields()})") : "";
        string next = RepairCommands.For(First.Check, First.Level, report) ?? "alignment explain " + First.Check.Id;
        return $"{FindingText.Of(First, Language.English)}{more} Next: {next}";
    }

    /// <summary>The results of a run: what a baseline holds last, else by level, then by pair, rule and place.</summary>
    public static ImmutableArray<SarifResult> Of(JudgedRun run) =>
    [
        .. run.Judgements
            .SelectMany((judgement, pair) => judgement.Shown
                .GroupBy(finding => (finding.Check.Id, Subject: finding.Paper?.Value ?? "\n" + finding.Fingerprint))
                .Select(group => (Pair: pair, Result: new SarifResult(judgement, [.. group]))))
            .OrderBy(item => item.Result.IsKnown)
            .ThenByDescending(item => item.Result.First.Level)
            .ThenBy(item => item.Pair)
            .ThenBy(item => item.Result.First.Check.Id, StringComparer.Ordinal)
            .Select(item => item.Result),
    ];

    private string Fields()
    {
        string[] others = [.. Findings.Where(finding => finding != First).Select(finding => finding.Field?.Key()).OfType<string>().Distinct()];
        return others.Length == 0 ? "" : ": " + string.Join(", ", others);
    }
}
