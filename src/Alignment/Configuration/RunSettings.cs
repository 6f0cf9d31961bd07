using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Languages.Terms;
using Alignment.Pairing;
using Alignment.Scoring;

namespace Alignment.Configuration;

/// <summary>Everything that can be set about a run.</summary>
public sealed record RunSettings
{
    /// <summary>How editions are read.</summary>
    public ReaderOptions Reader { get; init; } = new();

    /// <summary>How editions are paired.</summary>
    public PairingOptions Pairing { get; init; } = new();

    /// <summary>The failure texts, with the user's own.</summary>
    public FailureTexts Failures { get; init; } = FailureTexts.Default;

    /// <summary>The lexicon that texts are compared with.</summary>
    public Lexicon Lexicon { get; init; } = Lexicon.Default;

    /// <summary>The terms whose renderings are judged: the tool's own, with the user's.</summary>
    public TermBase Terms { get; init; } = TermBase.Default;

    /// <summary>Counts the tokens of every field for the report; null, as by default, leaves its vocabulary unloaded.</summary>
    public TokenCounter? Tokens { get; init; }

    /// <summary>Which checks run and how.</summary>
    public CheckSettings Checks { get; init; } = CheckSettings.Default;

    /// <summary>What the gate lets through.</summary>
    public GatePolicy Gate { get; init; } = new();

    /// <summary>The findings that are known and count for nothing.</summary>
    public Baseline Baseline { get; init; } = Baseline.Empty;

    /// <summary>Whether people are shown only what the baseline does not hold; programs are told of all, each known one marked.</summary>
    public bool ShowsNewOnly { get; init; }

    /// <summary>The editions before, whose limits the edition in hand is held to (ALN501); null without a history.</summary>
    public IPastEditions? Past { get; init; }

    /// <summary>The history that the configuration names, for <c>check</c> and <c>report</c>; null without one.</summary>
    public string? History { get; init; }

    /// <summary>The language of the interface that the configuration asks for; null when it leaves that to others.</summary>
    public Language? UiLanguage { get; init; }

    /// <summary>Where each setting comes from that is not the tool's own, in the order in which they were made.</summary>
    public ImmutableArray<SettingOrigin> Origins { get; init; } = [];

    /// <summary>The configuration file that was read, as it is named in messages; null without one.</summary>
    public string? ConfigurationPath { get; init; }

    /// <summary>SHA-256 of the configuration file these settings come from, lower-case hex; null without one.</summary>
    public string? ConfigurationSha256 { get; init; }
}
