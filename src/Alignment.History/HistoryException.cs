namespace Alignment.History;

/// <summary>A history that cannot be read or written. The message names the file, says why, and what to do.</summary>
public sealed class HistoryException : Exception
{
    /// <summary>An exception with a message for people.</summary>
    public HistoryException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message for people, and what caused it.</summary>
    public HistoryException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>An exception without a message.</summary>
    public HistoryException()
    {
    }
}
