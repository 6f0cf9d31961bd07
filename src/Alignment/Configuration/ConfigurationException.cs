namespace Alignment.Configuration;

/// <summary>A setting that cannot be meant; stops the run at once. The message says what, and what to do.</summary>
public sealed class ConfigurationException : Exception
{
    /// <summary>An exception with a message for people.</summary>
    public ConfigurationException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message for people, and what caused it.</summary>
    public ConfigurationException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>An exception without a message.</summary>
    public ConfigurationException()
    {
    }

    /// <summary>Whether the message begins with a file and a line; false when it is about the command line.</summary>
    public bool HasPlace { get; private init; }

    /// <summary>An exception about a line of a file: <c>alignment.json:12: …</c>.</summary>
    public static ConfigurationException At(string path, long line, string message, Exception? cause = null)
    {
        string placed = FormattableString.Invariant($"{path}:{line}: {message}");
        return cause is null
            ? new(placed) { HasPlace = true }
            : new(placed, cause) { HasPlace = true };
    }
}
