using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Pairing;
using Alignment.Scoring;
using Alignment.Text;

namespace Alignment.Reporting.Html;

/// <summary>Finds the characters that a finding is about, on both sides.</summary>
internal sealed class FindingMarks(EditionPair pair, Lexicon lexicon, KnownWordExtractor known)
{
    private const string Issue = "issue";
    private const string Witness = "witness";
    private const string LeftOut = "left-out";

    private const int MostPhrases = 5;

    // Below this a word of the lexicon is hardly a translation.
    private const double LeastProbability = 0.05;

    /// <summary>The marks of a finding about one paper; none when it is about no stretch of a text.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="paper">The paper on both sides.</param>
    /// <param name="english">The English texts of the paper.</param>
    /// <param name="coverage">What the Chinese paper says of the English one; null when it is not known.</param>
    public ImmutableArray<PageMark> Of(Finding finding, PaperEvidence paper, EnglishTexts english, PaperCoverage? coverage)
    {
        var marks = ImmutableArray.CreateBuilder<PageMark>();
        Paper? holder = finding.Side == Side.Source ? paper.Pair.Source : paper.Pair.Target;
        TextSpan? span = finding.Field is FieldName name && holder?[name] is Field field ? FieldPlaces.SpanOf(finding.Place, field) : null;
        if (span is TextSpan issue)
        {
            marks.Add(new(Keys.Of(finding.Side), finding.Field!.Value.Key(), issue.Start, issue.Length, Issue));
        }

        if (finding.Related is Place related && MarkAt(related, paper) is PageMark other && !marks.Contains(other))
        {
            marks.Add(other);
        }

        if (finding.Field is FieldName judged && paper[judged] is FieldEvidence texts)
        {
            marks.AddRange(Witnesses(finding, texts, span, paper, english, coverage));
        }

        return marks.ToImmutable();
    }

    private IEnumerable<PageMark> Witnesses(
        Finding finding, FieldEvidence field, TextSpan? span, PaperEvidence paper, EnglishTexts english, PaperCoverage? coverage) =>
        finding.Check.Id switch
        {
            "ALN201" or "ALN202" when span is TextSpan place => SameWords(field, place, english),
            "ALN304" when span is TextSpan place => NearestNumber(field, place, paper, english),
            "ALN310" when span is TextSpan place => MeantName(field, place, paper, english),
            "ALN306" when span is TextSpan place => BestWords(field, place, english),
            "ALN309" => Uncovered(field.Name, coverage),
            "ALN307" or "ALN401" or "ALN402" => Named(finding, field, english),
            "ALN312" or "ALN313" => Lost(finding, field),
            _ => [],
        };

    // English left in a Chinese text often stands in the English paper too.
    private static IEnumerable<PageMark> SameWords(FieldEvidence field, TextSpan span, EnglishTexts english)
    {
        string words = span.Of(field.Target!.Text);
        return english.From(field.Name.Key())
            .Where(text => EnglishTexts.Find(text.Text, words) is not null)
            .Select(text => MarkOf(text, EnglishTexts.Find(text.Text, words)!.Value, Witness))
            .Take(1);
    }

    private static IEnumerable<PageMark> NearestNumber(FieldEvidence field, TextSpan span, PaperEvidence paper, EnglishTexts english)
    {
        Quantity? number = field.Target!.Quantities.Where(one => one.Span == span).Select(one => (Quantity?)one).FirstOrDefault();
        if (number is Quantity wrong && paper.Witness.Quantities.Nearest(wrong) is Quantity nearest)
        {
            foreach (EnglishText text in english.From(field.Name.Key()))
            {
                foreach (Quantity same in text.Quantities.Where(one => one.Value == nearest.Value && one.Kind == nearest.Kind).Take(1))
                {
                    yield return MarkOf(text, same.Span, Witness);
                }
            }
        }
    }

    private static IEnumerable<PageMark> MeantName(FieldEvidence field, TextSpan span, PaperEvidence paper, EnglishTexts english) =>
        paper.Witness.Names.Judge(span.Of(field.Target!.Text)).Meant is string meant
            ? english.From(field.Name.Key())
                .Where(text => EnglishTexts.Find(text.Text, meant) is not null)
                .Select(text => MarkOf(text, EnglishTexts.Find(text.Text, meant)!.Value, Witness))
            : [];

    // For each word of the clause the English word of the paper that explains it best, where one does at all.
    private IEnumerable<PageMark> BestWords(FieldEvidence field, TextSpan clause, EnglishTexts english)
    {
        HashSet<int> wanted = [.. field.Target!.KnownWords.Where(word => word.Span.Overlaps(clause)).Select(word => word.Type)];
        List<(EnglishText Text, KnownWord Word)> words =
            [.. english.From(field.Name.Key()).SelectMany(text => known.English(text.Text).Select(word => (text, word)))];
        Dictionary<int, (double Probability, int English)> best = [];
        foreach (int type in words.Select(word => word.Word.Type).Distinct())
        {
            foreach (LexiconEntry entry in lexicon.Translations(type))
            {
                if (wanted.Contains(entry.Chinese) && entry.Probability > Math.Max(LeastProbability, best.GetValueOrDefault(entry.Chinese).Probability))
                {
                    best[entry.Chinese] = (entry.Probability, type);
                }
            }
        }

        HashSet<int> explaining = [.. best.Values.Select(one => one.English)];
        return words.Where(word => explaining.Remove(word.Word.Type)).Select(word => MarkOf(word.Text, word.Word.Span, Witness));
    }

    private static IEnumerable<PageMark> Uncovered(FieldName field, PaperCoverage? coverage) =>
        (coverage?[field]?.Uncovered ?? [])
            .OrderByDescending(phrase => phrase.Length)
            .Take(MostPhrases)
            .OrderBy(phrase => phrase.Start)
            .Select(phrase => new PageMark("source", field.Key(), phrase.Start, phrase.Length, LeftOut));

    // What was lost stands in the English field, and in quotation marks in the message.
    private static IEnumerable<PageMark> Lost(Finding finding, FieldEvidence field)
    {
        if (Quotations(finding).FirstOrDefault() is string words && field.Source is TextEvidence source
            && EnglishTexts.Find(source.Text, words) is TextSpan span)
        {
            yield return new("source", field.Name.Key(), span.Start, span.Length, LeftOut);
        }
    }

    // The English words that a message quotes; of a long passage the beginning. Terms are quoted without their hyphens.
    private static IEnumerable<PageMark> Named(Finding finding, FieldEvidence field, EnglishTexts english)
    {
        foreach (string words in Quotations(finding).Where(words => words.Any(char.IsAsciiLetter)).Select(Spaced))
        {
            foreach (EnglishText text in english.From(field.Name.Key()))
            {
                string spaced = Spaced(text.Text);
                int at = spaced.IndexOf(words, StringComparison.OrdinalIgnoreCase);
                if (at >= 0)
                {
                    yield return MarkOf(text, EnglishTexts.Find(spaced, words) ?? new(at, words.Length), Witness);
                    break;
                }
            }
        }
    }

    private static string Spaced(string text) => text.Replace('-', ' ');

    private static IEnumerable<string> Quotations(Finding finding)
    {
        string message = finding.Message.English;
        int end = 0;
        for (int start = message.IndexOf('“', end); start >= 0; start = message.IndexOf('“', end))
        {
            end = message.IndexOf('”', start);
            if (end <= start)
            {
                yield break;
            }

            yield return message[(start + 1)..end].TrimEnd('…');
        }
    }

    private PageMark? MarkAt(Place place, PaperEvidence paper)
    {
        (string Side, Paper? Paper) held = place.Path == pair.Source.Path ? ("source", paper.Pair.Source) : ("target", paper.Pair.Target);
        foreach (Field field in held.Paper?.Fields ?? [])
        {
            if (FieldPlaces.SpanOf(place, field) is TextSpan span)
            {
                return new(held.Side, field.Name.Key(), span.Start, span.Length, Witness);
            }
        }

        return null;
    }

    private static PageMark MarkOf(EnglishText text, TextSpan span, string role) => new("source", text.Name, span.Start, span.Length, role);
}
