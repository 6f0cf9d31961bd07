using System.Collections.Immutable;

namespace Alignment.Languages.Terms;

/// <summary>An English term and how it is, may be and must not be said in Chinese.</summary>
/// <param name="English">The term as it is written in English, in the singular.</param>
public sealed record Term(string English)
{
    /// <summary>From this share on, another rendering is a departure.</summary>
    public const double SettledShare = 0.9;

    /// <summary>What is said of less often is a turn of phrase rather than a term: reports/precision.md, "ALN402".</summary>
    public const double SettledCoverage = 0.55;

    /// <summary>The rendering to use; the English words themselves for a term that is not to be translated; null when none is set.</summary>
    public string? Preferred { get; init; }

    /// <summary>Renderings that do as well.</summary>
    public ImmutableArray<string> Admitted { get; init; } = [];

    /// <summary>Renderings that are seen now and then, neither admitted nor forbidden.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Renderings that say something else, or should have stayed English.</summary>
    public ImmutableArray<string> Forbidden { get; init; } = [];

    /// <summary>The share of the preferred rendering among all that published editions use, 0–1; null when nobody counted.</summary>
    public double? MainShare { get; init; }

    /// <summary>Of fields whose English holds the term, the share whose Chinese holds the preferred rendering, 0–1; null when nobody counted.</summary>
    public double? Coverage { get; init; }

    /// <summary>Whether the term is to stay as it is.</summary>
    public bool StaysEnglish => Preferred is not null && TermText.AreSame(Preferred, English);

    /// <summary>Whether published editions hardly ever use another rendering than the preferred one.</summary>
    public bool IsSettled => MainShare >= SettledShare && Coverage >= SettledCoverage && !StaysEnglish;

    /// <summary>This term with what another row says of it; the other row comes first.</summary>
    public Term With(Term other)
    {
        ArgumentNullException.ThrowIfNull(other);
        string? preferred = other.Preferred ?? Preferred;
        ImmutableArray<string> forbidden = [.. other.Forbidden.Union(Forbidden.Except(other.Admitted)).Where(text => text != preferred)];
        ImmutableArray<string> admitted =
        [
            .. other.Admitted.Union(Admitted).Union(Preferred is null ? [] : [Preferred]).Except(forbidden).Where(text => text != preferred),
        ];
        return new(English)
        {
            Preferred = preferred,
            Forbidden = forbidden,
            Admitted = admitted,
            Variants = [.. Variants.Union(other.Variants).Except(forbidden).Except(admitted).Where(text => text != preferred)],
            MainShare = other.Preferred is null || other.Preferred == Preferred ? MainShare ?? other.MainShare : other.MainShare,
            Coverage = other.Preferred is null || other.Preferred == Preferred ? Coverage ?? other.Coverage : other.Coverage,
        };
    }
}
