using System.Text;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Text;

namespace Alignment.Reporting.Html;

/// <summary>The way back from a place in a file to a stretch of a field's text.</summary>
internal static class FieldPlaces
{
    /// <summary>The stretch of a field that a place covers; null when it covers nothing of it.</summary>
    public static TextSpan? SpanOf(Place place, Field field)
    {
        if (IsBefore(place.End, field.PositionOf(0)))
        {
            return null;
        }

        int? start = null;
        int line = field.Location.Line;
        int column = field.Location.Column;
        int offset = 0;
        foreach (Rune rune in field.Text.EnumerateRunes())
        {
            TextPosition here = new(line, column);
            if (here == place.End)
            {
                break;
            }

            start ??= here == place.Start ? offset : null;
            if (field.Layout == TextLayout.Plain && rune.Value == '\n')
            {
                (line, column) = (line + 1, 1);
            }
            else
            {
                column += JsonEscapes.Width(rune, field.Layout);
            }

            offset += rune.Utf16SequenceLength;
        }

        return start is int first && offset > first && new TextPosition(line, column) == place.End
            ? TextSpan.Between(first, offset)
            : null;
    }

    private static bool IsBefore(TextPosition one, TextPosition other) =>
        one.Line < other.Line || (one.Line == other.Line && one.Column < other.Column);
}
