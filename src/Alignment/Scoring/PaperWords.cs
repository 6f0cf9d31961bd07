using Alignment.Editions;
using Alignment.Evidence;
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
    public static PaperWords Of(PaperEvidence paper)
    {
        Dictionary<int, int> places = [];
        List<(FieldName, int[])> fields = [];
        List<ClauseWords> clauses = [];
        foreach (TextEvidence text in paper.Fields.Select(field => field.Target).OfType<TextEvidence>().Where(text => text.IsText))
        {
            FieldName name = text.Field.Name;
            foreach (TextSpan clause in text.Clauses)
            {
                int[] words = Places(text.KnownWords.Where(word => clause.Start <= word.Span.Start && word.Span.Start < clause.End), places);
                clauses.Add(new(name, clause, words));
            }

            fields.Add((name, Places(text.KnownWords, places)));
        }

        return new([.. places.OrderBy(place => place.Value).Select(place => place.Key)], fields, clauses);
    }

    private static int[] Places(IEnumerable<KnownWord> words, Dictionary<int, int> places) =>
    [
        .. words.Select(word => word.Type).Distinct().Select(type =>
        {
            if (!places.TryGetValue(type, out int place))
            {
                place = places.Count;
                places.Add(type, place);
            }

            return place;
        }),
    ];
}
