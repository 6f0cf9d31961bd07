using Alignment.Languages;

namespace Alignment.History;

/// <summary>A history that cannot be read or written. The text names the file, says why, and what to do.</summary>
public sealed class HistoryException : LocalTextException
{
    /// <summary>An exception with a text for people.</summary>
    public HistoryException(LocalText text, Exception? cause = null)
        : base(text, cause)
    {
    }
}
