namespace Alignment.Languages;

/// <summary>The two ways Chinese is written.</summary>
public enum ChineseScript
{
    /// <summary>Not told: no character that stands in one script only.</summary>
    Unknown,

    /// <summary>Simplified, as in the mainland and Singapore.</summary>
    Simplified,

    /// <summary>Traditional, as in Taiwan and Hong Kong.</summary>
    Traditional,
}
