using System.Runtime.InteropServices;
using Alignment.Languages;
using Alignment.Languages.Segmentation;
using Alignment.Text;

namespace Alignment.Scoring.Terms.Mining;

/// <summary>
/// Completes a rendering that was cut within a word which the dictionary does not know: 形预测 stands behind 共 nearly always, so
/// the rendering is 共形预测.
/// </summary>
internal sealed class RenderingEdges(ChineseIndex chinese, IWordSegmenter segmenter)
{
    private const double NearlyAlways = 0.8;
    private const int Longest = 9;

    /// <summary>The rendering with the characters that belong to it.</summary>
    /// <param name="rendering">The rendering, as it was cut.</param>
    /// <param name="fields">Fields of papers whose English holds the term.</param>
    public MinedRendering Whole(MinedRendering rendering, List<int> fields)
    {
        string text = rendering.Text;
        while (text.Length < Longest && (Missing(text, fields, isBehind: false) ?? Missing(text, fields, isBehind: true)) is string longer)
        {
            text = longer;
        }

        return text == rendering.Text ? rendering : new(
            text, fields.Count(field => chinese.Folded(field).Contains(text, StringComparison.Ordinal)));
    }

    // Only a single character at an edge may be part of another word.
    private string? Missing(string text, List<int> fields, bool isBehind)
    {
        List<TextSpan> words = [];
        segmenter.Segment(text, words);
        if ((isBehind ? words[^1] : words[0]).Length != 1 || !Scripts.IsHan(isBehind ? text[^1] : text[0]))
        {
            return null;
        }

        Dictionary<char, int> beside = [];
        int all = 0;
        foreach (int field in fields)
        {
            string folded = chinese.Folded(field);
            for (int at = -1; (at = folded.IndexOf(text, at + 1, StringComparison.Ordinal)) >= 0;)
            {
                all++;
                int place = isBehind ? at + text.Length : at - 1;
                if (place >= 0 && place < folded.Length && Scripts.IsHan(folded[place]))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(beside, folded[place], out _)++;
                }
            }
        }

        (char character, int count) = beside.OrderByDescending(other => other.Value).ThenBy(other => other.Key).FirstOrDefault();
        return count == 0 || count < NearlyAlways * all ? null : isBehind ? text + character : character + text;
    }
}
