namespace Alignment.Charts.Drawing;

/// <summary>What a mark says; colour never says it alone, the shape does as well.</summary>
internal enum Tone
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Doubtful.</summary>
    Doubtful,

    /// <summary>Wrong.</summary>
    Bad,

    /// <summary>Not there.</summary>
    Absent,

    /// <summary>A line or sign in the colour of the letters.</summary>
    Plain,
}
