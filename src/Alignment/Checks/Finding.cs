using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Checks;

/// <summary>One problem reported by one check at one place, not yet confirmed by a person.</summary>
public sealed record Finding
{
    /// <summary>The check that reports it.</summary>
    public required CheckDescriptor Check { get; init; }

    /// <summary>How grave it is.</summary>
    public required Level Level { get; init; }

    /// <summary>The edition it is about.</summary>
    public required Side Side { get; init; }

    /// <summary>Where it stands.</summary>
    public required Place Place { get; init; }

    /// <summary>What it says, in both languages.</summary>
    public required LocalText Message { get; init; }

    /// <summary>The paper it is about; null for an edition, or for several papers.</summary>
    public ArxivId? Paper { get; init; }

    /// <summary>The papers of a grouped finding; empty otherwise.</summary>
    public ImmutableArray<ArxivId> Papers { get; init; } = [];

    /// <summary>The field it is about; null for a whole paper or edition.</summary>
    public FieldName? Field { get; init; }

    /// <summary>Where the other side says it; null when it says nothing.</summary>
    public Place? Related { get; init; }

    /// <summary>What the finding rests on: the words at issue, the counts, the style it was judged against.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>Recognises the finding again when lines have moved: 16 hex digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Whether the editions could not be judged because of it.</summary>
    public bool PreventsJudgement { get; init; }

    /// <summary>Whether a baseline holds it: it is reported, and counts for nothing.</summary>
    public bool IsKnown { get; init; }
}
