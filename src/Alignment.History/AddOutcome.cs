namespace Alignment.History;

/// <summary>What became of an edition that was given to the history.</summary>
public enum AddOutcome
{
    /// <summary>It was new.</summary>
    Added,

    /// <summary>It was there, judged the same way; nothing changed.</summary>
    Known,

    /// <summary>It was there under another label, which was replaced.</summary>
    Relabelled,

    /// <summary>It was there, judged by another version or other settings, and was replaced.</summary>
    Replaced,
}
