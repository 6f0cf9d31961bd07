using System.Collections.Immutable;
using Alignment.Editions;

namespace Alignment.Checks;

/// <summary>What a finding is about.</summary>
/// <param name="Side">The edition.</param>
/// <param name="Paper">The paper; null for an edition, or for several.</param>
/// <param name="Field">The field; null for a whole paper.</param>
public sealed record FindingSubject(Side Side, ArxivId? Paper = null, FieldName? Field = null)
{
    /// <summary>The papers of a grouped finding.</summary>
    public ImmutableArray<ArxivId> Papers { get; init; } = [];

    /// <summary>What the finding rests on.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>Where the other side says it.</summary>
    public Place? Related { get; init; }

    /// <summary>Tells findings of one check in one field apart; the words at issue, say.</summary>
    public string Key { get; init; } = "";
}
