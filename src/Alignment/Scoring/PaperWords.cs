using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Scoring;

/// <summary>The known words of one target paper: distinct, and which of them stand in each field and clause.</summary>
internal sealed class PaperWords
{
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
        List<int> types = [];
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

                clauses.Add(new(name, clause, Places(known.AsSpan(first, word - first), places, types)));
            }

            fields.Add((name, Places(known.AsSpan(), places, types)));
        }

        return new([.. types], fields, clauses);
    }

    // The distinct words, each at its first place.
    private static int[] Places(ReadOnlySpan<KnownWord> words, TypeNumbers places, List<int> types)
    {
        int[] distinct = new int[words.Length];
        int count = 0;
        foreach (KnownWord word in words)
        {
            if (places.Add(word.Type, out int place))
            {
                types.Add(word.Type);
            }

            if (!distinct.AsSpan(0, count).Contains(place))
            {
                distinct[count++] = place;
            }
        }

        return count == distinct.Length ? distinct : distinct[..count];
    }
}
