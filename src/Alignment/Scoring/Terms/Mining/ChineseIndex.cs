using System.Runtime.InteropServices;
using Alignment.Languages;
using Alignment.Languages.Segmentation;
using Alignment.Languages.Terms;
using Alignment.Text;

namespace Alignment.Scoring.Terms.Mining;

/// <summary>The possible renderings in many Chinese fields: for each field the numbers of those it holds.</summary>
/// <remarks>A possible rendering is a run of up to four words, two to nine characters, none of them a function word; or one Latin word.</remarks>
internal sealed class ChineseIndex
{
    private const int MostWords = 4;
    private const int Shortest = 2;
    private const int Longest = 9;
    private const int LongestLatin = 40;

    private static readonly HashSet<string> FunctionWords = new(
        DataTable.Embedded("terms/function-words.tsv").Cells("word"), StringComparer.Ordinal);

    private readonly List<string> _texts = [];
    private readonly List<int> _counts = [];
    private readonly List<int[]> _fields = [];
    private readonly List<string> _folded = [];

    /// <summary>Reads the fields.</summary>
    public ChineseIndex(IEnumerable<string> fields, IWordSegmenter segmenter)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var functionWords = FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        List<TextSpan> words = [];
        HashSet<int> held = [];
        foreach (string field in fields)
        {
            string folded = TermText.Fold(field);
            words.Clear();
            held.Clear();
            segmenter.Segment(folded, words);
            for (int first = 0; first < words.Count; first++)
            {
                for (int last = first; last < words.Count && last < first + MostWords; last++)
                {
                    ReadOnlySpan<char> word = words[last].In(folded);
                    if (functionWords.Contains(word) || !(Scripts.IsHan(word[0]) || char.IsAsciiLetter(word[0])))
                    {
                        break;
                    }

                    int length = words[last].End - words[first].Start;
                    if (length < Shortest || length > (first == last && char.IsAsciiLetter(word[0]) ? LongestLatin : Longest))
                    {
                        continue;
                    }

                    ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(
                        lookup, folded.AsSpan(words[first].Start, length), out bool isKnown);
                    if (!isKnown)
                    {
                        number = _counts.Count;
                        _counts.Add(0);
                        _texts.Add(folded.Substring(words[first].Start, length));
                    }

                    if (held.Add(number))
                    {
                        _counts[number]++;
                    }
                }
            }

            _folded.Add(folded);
            _fields.Add([.. held]);
        }
    }

    /// <summary>Number of fields.</summary>
    public int Fields => _fields.Count;

    /// <summary>The numbers of the possible renderings of a field, each once.</summary>
    public ReadOnlySpan<int> this[int field] => _fields[field];

    /// <summary>A field as it was compared.</summary>
    public string Folded(int field) => _folded[field];

    /// <summary>Fields that hold a possible rendering.</summary>
    public int Count(int number) => _counts[number];

    /// <summary>A possible rendering as it was compared.</summary>
    public string Text(int number) => _texts[number];
}
