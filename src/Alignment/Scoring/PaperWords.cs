using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Scoring;

/// <summary>The known words of one target paper: distinct, and which of them stand in each field and clause.</summary>
internal sealed class PaperWords
{
    private const int MostOnStack = 256;

    private PaperWords(int[] types, List<(FieldName Field, int[] Words)> fields, List<ClauseWords> clauses)
    {
        Types = types;
        Fields = fields;
        Clauses = clauses;
    }

    /// <summary>Distinct Chinese types of all its summaries.</summary>
    public int[] Types { get; }

    /// <summary>The distinct words of each field that holds a text.</summary>
    public List<(FieldName Field, int[] Words)> Fields { get; }

    /// <summary>The distinct words of each clause.</summary>
    public List<ClauseWords> Clauses { get; }

    /// <summary>The words of a paper; nothing where the target lacks it.</summary>
    public static PaperWords Of(PaperEvidence paper, Lexicon lexicon)
    {
        TypeNumbers places = TypesMet.NoChinese(lexicon);
        List<WordMet> met = [];
        int stretch = 0;
        List<(FieldName, int[])> fields = [];
        List<ClauseWords> clauses = [];
        foreach (TextEvidence text in paper.TargetTexts)
        {
            FieldName name = text.Field.Name;
            ImmutableArray<KnownWord> known = text.KnownWords;
            int word = 0;
            foreach (TextSpan clause in text.Clauses)
            {
                while (word < known.Length && known[word].Span.Start < clause.Start)
                {
                    word++;
                }

                int first = word;
                while (word < known.Length && known[word].Span.Start < clause.End)
                {
                    word++;
                }

                clauses.Add(new(name, clause, Places(known.AsSpan(first, word - first), ++stretch, places, met)));
            }

            fields.Add((name, Places(known.AsSpan(), ++stretch, places, met)));
        }

        int[] types = new int[met.Count];
        for (int place = 0; place < types.Length; place++)
        {
            types[place] = met[place].Type;
        }

        return new(types, fields, clauses);
    }

    // The distinct words of a clause or field, each at its first place.
    private static int[] Places(ReadOnlySpan<KnownWord> words, int stretch, TypeNumbers places, List<WordMet> met)
    {
        Span<int> distinct = words.Length <= MostOnStack ? stackalloc int[words.Length] : new int[words.Length];
        int count = 0;
        foreach (KnownWord word in words)
        {
            if (places.Add(word.Type, out int place))
            {
                met.Add(new(word.Type, 0));
            }

            ref WordMet known = ref CollectionsMarshal.AsSpan(met)[place];
            if (known.Stretch != stretch)
            {
                known.Stretch = stretch;
                distinct[count++] = place;
            }
        }

        return distinct[..count].ToArray();
    }

    // A word of the paper, and the clause or field in which it stood last, counted from 1.
    private record struct WordMet(int Type, int Stretch);
}
