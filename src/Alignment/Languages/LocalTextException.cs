namespace Alignment.Languages;

/// <summary>Work that cannot be done as asked, said to a person in either language of the interface.</summary>
/// <param name="text">What is wrong and what to do.</param>
/// <param name="cause">What caused it; null when nothing thrown did.</param>
public abstract class LocalTextException(LocalText text, Exception? cause) : Exception(text?.English, cause)
{
    /// <summary>What is wrong and what to do; its English text is the <see cref="Exception.Message"/>.</summary>
    public LocalText Text { get; } = text ?? throw new ArgumentNullException(nameof(text));
}
