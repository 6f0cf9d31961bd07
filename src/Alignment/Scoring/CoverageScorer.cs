using System.Buffers;
using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Scoring;

/// <summary>Asks of every English field how much of it the whole Chinese paper says.</summary>
/// <remarks>
/// A known English word is covered when the Chinese words of the paper's summaries are among its translations (together
/// t(z|e) of .05 or more), or when it stands there in Latin. Words weigh ln(N / n); those without translations do not count.
/// Independent summaries rightly leave out much: only what is far below the edition's own usual means something.
/// </remarks>
public sealed class CoverageScorer(Lexicon lexicon)
{
    /// <summary>Fields with fewer distinct known words are not compared with others.</summary>
    public const int FewestWords = 6;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".,;:!?()");

    /// <summary>Scores all papers, by their index in the evidence; null where no field is a text on both sides.</summary>
    public ImmutableArray<PaperCoverage?> Score(EditionEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Standardised(Ordered.Map(evidence.Papers, Read));
    }

    /// <summary>The coverage of papers, compared with what is usual among them.</summary>
    internal static ImmutableArray<PaperCoverage?> Standardised(ImmutableArray<PaperCoverage?> papers)
    {
        Dictionary<FieldName, UsualCoverage?> usual = Usual(papers);
        return [.. papers.Select(paper => paper is null ? null : new PaperCoverage([.. paper.Fields.Select(field => Standardised(field, usual))]))];
    }

    /// <summary>What is usual for each field; in an edition too small for that, for all its fields together.</summary>
    public static Dictionary<FieldName, UsualCoverage?> Usual(IEnumerable<PaperCoverage?> papers)
    {
        List<FieldCoverage> fields = [.. papers.OfType<PaperCoverage>().SelectMany(paper => paper.Fields).Where(IsComparable)];
        UsualCoverage? together = UsualCoverage.Of([.. fields.Select(Share)]);
        return fields.GroupBy(field => field.Field)
            .ToDictionary(group => group.Key, group => UsualCoverage.Of([.. group.Select(Share)]) ?? together);
    }

    private static double Share(FieldCoverage field) => field.Coverage.Share!.Value;

    private static bool IsComparable(FieldCoverage field) => field.Words >= FewestWords && field.Coverage.Total > 0;

    private static FieldCoverage Standardised(FieldCoverage field, Dictionary<FieldName, UsualCoverage?> usual) =>
        IsComparable(field) && usual[field.Field] is UsualCoverage own
            ? field with { Standardised = (Share(field) - own.Median) / own.Spread }
            : field;

    /// <summary>The coverage of one paper by itself; null where no field is a text on both sides.</summary>
    internal PaperCoverage? Read(PaperEvidence paper)
    {
        int aligned = paper.Fields.Count(field => field.IsAligned);
        if (aligned == 0)
        {
            return null;
        }

        WordsSaid said = WordsSaid.OfThread(lexicon);
        said.Clear();
        foreach (TextEvidence text in paper.TargetTexts)
        {
            said.Add(text);
        }

        var fields = ImmutableArray.CreateBuilder<FieldCoverage>(aligned);
        foreach (FieldEvidence field in paper.Fields)
        {
            if (field.IsAligned)
            {
                fields.Add(ScoreField(field, said));
            }
        }

        return new(fields.MoveToImmutable());
    }

    private FieldCoverage ScoreField(FieldEvidence field, WordsSaid said)
    {
        TextEvidence source = field.Source!;
        TypeNumbers counted = TypesMet.NoEnglish(lexicon);
        List<TextSpan> phrases = [];
        ContentCoverage coverage = default;
        bool isOpen = false;
        foreach (KnownWord word in source.KnownWords)
        {
            if (lexicon.Translations(word.Type).IsEmpty)
            {
                continue;
            }

            bool isCovered = said.Covers(word.Type);
            if (counted.Add(word.Type))
            {
                double weight = lexicon.Weight(word.Type);
                coverage = new(coverage.Covered + (isCovered ? weight : 0), coverage.Total + weight);
            }

            if (!isCovered)
            {
                Add(phrases, word.Span, source.Text, isOpen);
            }

            isOpen = !isCovered;
        }

        return new(field.Name, coverage, counted.Count, null, [.. phrases]);
    }

    // Words with nothing but blanks, hyphens and words the lexicon does not know between them are one phrase.
    private static void Add(List<TextSpan> phrases, TextSpan word, string text, bool isOpen)
    {
        if (isOpen && text.AsSpan(phrases[^1].End, word.Start - phrases[^1].End).IndexOfAny(Breaks) < 0)
        {
            phrases[^1] = TextSpan.Between(phrases[^1].Start, word.End);
        }
        else
        {
            phrases.Add(word);
        }
    }
}
