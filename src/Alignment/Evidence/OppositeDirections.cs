using System.Buffers;
using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>Finds percentages of which the summary says that something rose and the English paper that it fell, or the other way.</summary>
/// <remarks>
/// Silent unless both sides are plain: the Chinese word of direction touches its figure and its clause has one direction only, and
/// every clause of the English paper that tells the figure with a direction tells the same one. "Improves the error" is either.
/// </remarks>
internal static class OppositeDirections
{
    private static readonly SearchValues<char> ChineseEnds = SearchValues.Create("，。；、（）：,;():");
    private static readonly string[] EnglishEnds = [". ", ", ", "; ", ": ", " (", ") ", " and ", " while ", " but ", " with ", " at "];

    /// <summary>The figures, in reading order, with the words of the English paper that say the opposite.</summary>
    public static ImmutableArray<(Quantity Figure, string English)> Find(PaperEvidence paper, TextEvidence target)
    {
        List<(Quantity, string)>? found = null;
        foreach (ref readonly Quantity figure in target.Quantities.AsSpan())
        {
            if (IsShare(figure) && DirectionOf(target.Text, figure.Span, out bool isTurned) is Direction said and (Direction.Up or Direction.Down)
                && Opposite(paper, figure, said, isTurned) is string english)
            {
                (found ??= []).Add((figure, english));
            }
        }

        return found is null ? [] : [.. found];
    }

    private static bool IsShare(in Quantity figure) =>
        figure.Form == QuantityForm.Digits && figure.Kind is UnitKind.Percent or UnitKind.Points && figure.Value > 0 && !figure.IsRangeStart;

    private static Direction DirectionOf(string text, TextSpan figure, out bool isTurned)
    {
        int start = text.AsSpan(0, figure.Start).LastIndexOfAny(ChineseEnds) + 1;
        int length = text.AsSpan(figure.End).IndexOfAny(ChineseEnds);
        int end = length < 0 ? text.Length : figure.End + length;
        Direction direction = DirectionWords.OfChinese(text.AsSpan(start..end), out isTurned);
        bool touches = direction is Direction.Up or Direction.Down
            && (DirectionWords.LeadsToFigure(text.AsSpan(start..figure.Start)) || DirectionWords.FollowsFigure(text.AsSpan(figure.End..end)));
        return touches ? direction : Direction.None;
    }

    private static string? Opposite(PaperEvidence paper, in Quantity figure, Direction said, bool isTurned)
    {
        Direction found = Direction.None;
        string? words = null;
        foreach ((string text, ImmutableArray<Quantity> numbers) in Texts(paper))
        {
            foreach (ref readonly Quantity number in numbers.AsSpan())
            {
                if (IsShare(number) && number.Value == figure.Value)
                {
                    TextSpan clause = EnglishClause(text, number.Span);
                    Direction direction = DirectionWords.OfEnglish(clause.In(text));
                    bool isUp = direction is Direction.Up or Direction.Better;
                    if (direction == Direction.Both || (isTurned && (direction == Direction.Better || said == Direction.Up))
                        || (direction != Direction.None && isUp == (said == Direction.Up)))
                    {
                        return null;
                    }

                    found = direction == Direction.None ? found : direction;
                    words = direction == Direction.None ? words : clause.Of(text);
                }
            }
        }

        return found == Direction.None ? null : words;
    }

    private static IEnumerable<(string Text, ImmutableArray<Quantity> Numbers)> Texts(PaperEvidence paper)
    {
        foreach (FieldEvidence field in paper.Fields)
        {
            if (field.Source is { IsText: true } source)
            {
                yield return (source.Text, source.Quantities);
            }
        }

        foreach (FieldName name in (FieldName[])[FieldName.Title, FieldName.Abstract])
        {
            if ((paper.Pair.Source ?? paper.Pair.Target)?[name]?.Text is { Length: > 0 } text)
            {
                yield return (text, paper.Witness.Metadata.First(known => known.Text == text).Quantities);
            }
        }
    }

    private static TextSpan EnglishClause(string text, TextSpan number)
    {
        int start = number.Start;
        while (start > 0 && !EndsWithMark(text.AsSpan(0, start)))
        {
            start--;
        }

        int end = number.End;
        while (end < text.Length && !BeginsWithMark(text.AsSpan(end)))
        {
            end++;
        }

        return TextSpan.Between(start, end);
    }

    private static bool EndsWithMark(ReadOnlySpan<char> text)
    {
        foreach (string mark in text[^1] is ' ' or '(' ? EnglishEnds : [])
        {
            if (text.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWithMark(ReadOnlySpan<char> text)
    {
        foreach (string mark in text[0] is ' ' or '.' or ',' or ';' or ':' or ')' ? EnglishEnds : [])
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
