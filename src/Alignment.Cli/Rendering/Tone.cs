namespace Alignment.Cli.Rendering;

/// <summary>How a piece of text is coloured.</summary>
internal enum Tone
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Stands back.</summary>
    Faint,

    /// <summary>Stands out.</summary>
    Strong,

    /// <summary>All is well.</summary>
    Good,

    /// <summary>Worth a look.</summary>
    Doubtful,

    /// <summary>Wrong.</summary>
    Bad,
}
