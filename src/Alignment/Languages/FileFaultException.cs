namespace Alignment.Languages;

/// <summary>A file that cannot be read or written, for a reason that can be said in both languages of the interface.</summary>
/// <param name="text">Why, and what to do; it follows the file's name.</param>
/// <param name="cause">What caused it; null when nothing thrown did.</param>
public sealed class FileFaultException(LocalText text, Exception? cause = null) : IOException(text?.English, cause)
{
    /// <summary>Why, and what to do; its English text is the <see cref="Exception.Message"/>.</summary>
    public LocalText Text { get; } = text ?? throw new ArgumentNullException(nameof(text));
}
