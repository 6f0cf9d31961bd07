using Alignment.Languages.Segmentation;
using Alignment.Text;

namespace Alignment.Scoring.Terms;

/// <summary>Where the words of a Chinese text begin and end; the text is cut when first asked.</summary>
internal sealed class WordEdges(string text, IWordSegmenter segmenter)
{
    private List<int>? _edges;

    private List<int> Edges => _edges ??= Cut();

    /// <summary>Whether a word begins or ends at an offset.</summary>
    public bool Has(int offset) => Edges.BinarySearch(offset) >= 0;

    /// <summary>The text from an offset back, or on, to the next edge that is at least so far away; null when there is none.</summary>
    public TextSpan? From(int offset, bool isBehind, int length)
    {
        if (isBehind)
        {
            int end = Edges.FindIndex(edge => edge >= offset + length);
            return end < 0 ? null : TextSpan.Between(offset, Edges[end]);
        }

        int start = Edges.FindLastIndex(edge => edge <= offset - length);
        return start < 0 ? null : TextSpan.Between(Edges[start], offset);
    }

    private List<int> Cut()
    {
        List<TextSpan> words = [];
        segmenter.Segment(text, words);
        return [0, .. words.Select(word => word.End)];
    }
}
