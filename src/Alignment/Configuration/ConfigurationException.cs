using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>A setting that cannot be meant; stops the run at once. The text says what, and what to do.</summary>
public sealed class ConfigurationException : LocalTextException
{
    /// <summary>An exception with a text for people.</summary>
    public ConfigurationException(LocalText text, Exception? cause = null)
        : base(text, cause)
    {
    }

    /// <summary>Whether the text begins with a file and a line; false when it is about the command line.</summary>
    public bool HasPlace { get; private init; }

    /// <summary>An exception about a line of a file: <c>alignment.json:12: …</c>.</summary>
    public static ConfigurationException At(string path, long line, LocalText text, Exception? cause = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        string place = FormattableString.Invariant($"{path}:{line}: ");
        return new(new LocalText(place + text.English, place + text.Chinese), cause) { HasPlace = true };
    }
}
