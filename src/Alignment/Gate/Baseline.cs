using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Editions;

namespace Alignment.Gate;

/// <summary>The findings that are known: they are reported and count for nothing.</summary>
/// <remarks>
/// Only what is said of one paper, or of one field of it, can be known. What is said of an edition (a lost tail, a dead edition, a
/// missing category) or keeps it from being judged is news each time: else a baseline would hide tomorrow's outage.
/// </remarks>
public sealed record Baseline
{
    /// <summary>A baseline that holds nothing.</summary>
    public static Baseline Empty { get; } = new();

    private readonly ILookup<string, BaselineEntry> _byFingerprint = Enumerable.Empty<BaselineEntry>().ToLookup(entry => entry.Fingerprint);

    /// <summary>The entries by edition, rule, paper, field and fingerprint, each once; of two, one with a reason.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; private init; } = [];

    /// <summary>A baseline of some entries.</summary>
    public static Baseline Of(IEnumerable<BaselineEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new(entries);
    }

    private Baseline()
    {
    }

    private Baseline(IEnumerable<BaselineEntry> entries)
    {
        Entries =
        [
            .. entries.GroupBy(entry => entry.Key)
                .Select(same => same.FirstOrDefault(entry => entry.Reason is not null) ?? same.First())
                .OrderBy(entry => entry.Edition, StringComparer.Ordinal)
                .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
                .ThenBy(entry => entry.Paper, StringComparer.Ordinal)
                .ThenBy(entry => entry.Field, StringComparer.Ordinal)
                .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal),
        ];
        _byFingerprint = Entries.ToLookup(entry => entry.Fingerprint, StringComparer.Ordinal);
    }

    /// <summary>Whether a finding may be known at all.</summary>
    public static bool MayKnow(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return !finding.PreventsJudgement && !finding.Check.MayPreventJudgement && finding.Paper is not null;
    }

    /// <summary>The entry of a finding, without a reason.</summary>
    /// <param name="finding">One that <see cref="MayKnow"/> allows.</param>
    /// <param name="edition">Day of the edition; null where it is not known.</param>
    public static BaselineEntry EntryOf(Finding finding, string? edition)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return MayKnow(finding)
            ? new(finding.Fingerprint, finding.Check.Id, edition, finding.Paper!.Value.Value, finding.Field?.Key())
            : throw new ArgumentException($"{finding.Check.Id} is about an edition", nameof(finding));
    }

    /// <summary>The entry that holds a finding of an edition; null when none does.</summary>
    /// <param name="fingerprint">The finding's.</param>
    /// <param name="edition">Day of the edition; null where it is not known, which any entry's day agrees with.</param>
    public BaselineEntry? Find(string fingerprint, string? edition) => _byFingerprint[fingerprint]
        .FirstOrDefault(entry => entry.Edition is null || edition is null || entry.Edition == edition);

    /// <summary>Findings, with those marked as known that the baseline holds.</summary>
    public ImmutableArray<Finding> Mark(ImmutableArray<Finding> findings, string? edition) => Entries.IsEmpty ? findings :
    [
        .. findings.Select(finding => MayKnow(finding) && Find(finding.Fingerprint, edition) is BaselineEntry entry && entry.Rule == finding.Check.Id
            ? finding with { IsKnown = true }
            : finding),
    ];
}
