using Alignment.Text;

namespace Alignment.Languages.Segmentation;

/// <summary>Cuts a text into words: Chinese is written without blanks between them.</summary>
public interface IWordSegmenter
{
    /// <summary>Appends the words of a text to a list, in reading order.</summary>
    /// <remarks>
    /// The words cover the text: each begins where the one before it ends, blanks and punctuation marks are words as well.
    /// Nothing is appended for an empty text. Safe to call from several threads, each with its own list.
    /// </remarks>
    public void Segment(ReadOnlySpan<char> text, List<TextSpan> words);
}
