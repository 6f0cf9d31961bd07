using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Pairing;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>Extracts the evidence of two editions: one pass over each text.</summary>
public sealed class EvidenceExtractor(FailureTexts failures, KnownWordExtractor known)
{
    // A field without any Chinese is certainly not translated when it has words at all. With some Chinese in it (a name
    // in brackets), it still is English when nearly all its letters are Latin and many are ordinary words.
    private const int FewestWords = 3;
    private const int ManyWords = 10;
    private const double HardlyChinese = 0.1;

    /// <summary>Extracts the evidence of all papers of a pair.</summary>
    public EditionEvidence Extract(EditionPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return new(pair, Ordered.Map(pair.Papers, paper => Extract(pair, paper)));
    }

    /// <summary>Extracts the evidence of one text.</summary>
    /// <param name="field">The field.</param>
    /// <param name="expected">The language its edition is written in.</param>
    public TextEvidence Extract(Field field, Language expected)
    {
        ArgumentNullException.ThrowIfNull(field);
        ScriptProfile scripts = ScriptProfile.Of(field.Text);
        ImmutableArray<LatinWord> words = LatinWords.Of(field.Text);
        FailureFamily? failure = failures.FamilyOf(field.Text);
        FieldState state = field.Text.Length == 0 ? FieldState.Empty
            : failure is not null ? FieldState.Failure
            : IsWrongLanguage(scripts, words, expected) ? FieldState.WrongLanguage
            : FieldState.Text;
        ImmutableArray<TextSpan> clauses = [.. ClauseSplitter.Clauses(field.Text)];
        bool isText = state == FieldState.Text;
        bool isTranslation = isText && expected != Language.English;
        return new(field, state, failure, scripts, clauses, words)
        {
            Quantities = isText ? QuantityExtractor.Extract(field.Text, expected) : [],
            KnownWords = !isText ? [] : isTranslation ? known.Chinese(field.Text) : known.English(field.Text),
            LatinTypes = isTranslation && !words.IsEmpty ? LatinTypes(field.Text) : [],
            Repetition = isTranslation ? Repetition.Find(field.Text, clauses) : null,
            EnglishSentences = isTranslation ? EnglishRemains.Sentences(field.Text, words) : [],
            EnglishWords = isTranslation ? EnglishRemains.Words(field.Text, words) : [],
        };
    }

    private PaperEvidence Extract(EditionPair pair, PaperPair paper)
    {
        var gathered = ImmutableArray.CreateBuilder<FieldEvidence>(FieldNames.Summaries.Length);
        foreach (FieldName name in FieldNames.Summaries)
        {
            Field? source = paper.Source?[name];
            Field? target = paper.Target?[name];
            if (source is not null || target is not null
                || pair.Source.Template.Contains(name) || pair.Target.Template.Contains(name))
            {
                gathered.Add(new(
                    name,
                    source is null ? null : Extract(source, Language.English),
                    target is null ? null : Extract(target, Language.Chinese)));
            }
        }

        ImmutableArray<FieldEvidence> fields = gathered.DrainToImmutable();
        return new(paper, fields) { EnglishTypes = EnglishTypes(paper, fields) };
    }

    private ImmutableArray<int> EnglishTypes(PaperPair paper, ImmutableArray<FieldEvidence> fields)
    {
        TypeSet types = known.NoEnglish();
        known.MarkEnglish((paper.Source ?? paper.Any).Title, types);
        known.MarkEnglish((paper.Source ?? paper.Any)[FieldName.Abstract]?.Text ?? "", types);
        foreach (FieldEvidence field in fields)
        {
            foreach (KnownWord word in field.Source?.KnownWords ?? [])
            {
                types.Add(word.Type);
            }
        }

        return types.Sorted();
    }

    private ImmutableArray<int> LatinTypes(string text)
    {
        TypeSet types = known.NoEnglish();
        known.MarkEnglish(text, types);
        return types.Sorted();
    }

    private static bool IsWrongLanguage(ScriptProfile scripts, ImmutableArray<LatinWord> words, Language expected)
    {
        if (expected == Language.English)
        {
            return LanguageDetector.Of(scripts) == Language.Chinese;
        }

        int plain = LatinWords.CountPlain(words);
        int foreign = scripts.Kana + scripts.Hangul + scripts.Cyrillic + scripts.Other;
        return (scripts.Han == 0 && (plain >= FewestWords || foreign > 0))
            || (scripts.HanShare < HardlyChinese && plain >= ManyWords);
    }
}
