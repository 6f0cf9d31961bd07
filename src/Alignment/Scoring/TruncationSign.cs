namespace Alignment.Scoring;

/// <summary>Why a text seems cut off.</summary>
public enum TruncationSign
{
    /// <summary>It ends with a mark that calls for more: a comma, a colon, an opening bracket or quotation mark.</summary>
    OpenMark,

    /// <summary>A bracket or quotation mark is still open, and no stop follows.</summary>
    OpenBracket,

    /// <summary>It lacks the stop that this edition writes behind practically every field.</summary>
    NoStop,

    /// <summary>The same, but whole texts often end with these characters: the stop may be all that is missing.</summary>
    NoStopAfterWhole,

    /// <summary>The same, but it ends with a Latin word or a number, behind which a stop is forgotten most easily.</summary>
    NoStopAfterLatin,

    /// <summary>Chinese texts practically never end with these two characters.</summary>
    UnusualEnding,

    /// <summary>Chinese texts seldom end with these two characters.</summary>
    DoubtfulEnding,
}
