namespace Alignment.Languages;

/// <summary>The language an edition is written in.</summary>
public enum Language
{
    /// <summary>Not told: too little text, or neither of the two.</summary>
    Unknown,

    /// <summary>English.</summary>
    English,

    /// <summary>Chinese, in either script.</summary>
    Chinese,
}
