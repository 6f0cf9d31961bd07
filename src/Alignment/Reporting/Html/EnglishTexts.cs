using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Reporting.Html;

/// <summary>The English texts of one paper in the order in which a witness is looked for: abstract, summaries, title.</summary>
internal sealed class EnglishTexts
{
    /// <summary>Gathers the texts of a paper.</summary>
    public EnglishTexts(PaperEvidence paper)
    {
        Paper holder = paper.Pair.Source ?? paper.Pair.Any;
        List<EnglishText> texts = [];
        if (holder[FieldName.Abstract] is { Text.Length: > 0 } summary)
        {
            texts.Add(new("abstract", PageField.Abstract, summary.Text, QuantityExtractor.Extract(summary.Text, Language.English)));
        }

        for (int i = 0; i < paper.Fields.Length; i++)
        {
            if (paper.Fields[i].Source is { IsText: true } source)
            {
                texts.Add(new(paper.Fields[i].Name.Key(), i, source.Text, source.Quantities));
            }
        }

        if (holder.Title.Length > 0)
        {
            texts.Add(new("title", PageField.Title, holder.Title, QuantityExtractor.Extract(holder.Title, Language.English)));
        }

        All = [.. texts];
    }

    /// <summary>Every text.</summary>
    public ImmutableArray<EnglishText> All { get; }

    /// <summary>The texts, that of one field first.</summary>
    public IEnumerable<EnglishText> From(string field) => All.OrderBy(text => text.Name == field ? 0 : 1);

    /// <summary>Where some words stand as whole words, without letter case; null when they stand nowhere.</summary>
    public static TextSpan? Find(string text, ReadOnlySpan<char> words)
    {
        int from = 0;
        while (words.Length > 0 && from <= text.Length - words.Length)
        {
            int at = text.AsSpan(from).IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return null;
            }

            at += from;
            int end = at + words.Length;
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]) || !char.IsAsciiLetterOrDigit(words[0]))
                && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]) || !char.IsAsciiLetterOrDigit(words[^1])))
            {
                return new(at, words.Length);
            }

            from = at + 1;
        }

        return null;
    }
}

/// <summary>One English text of a paper.</summary>
/// <param name="Name">Key of the field.</param>
/// <param name="Number">How <see cref="PageField.Links"/> names it.</param>
/// <param name="Text">The text.</param>
/// <param name="Quantities">Its numbers.</param>
internal sealed record EnglishText(string Name, int Number, string Text, ImmutableArray<Quantity> Quantities);
