using System.Text;
using Alignment.Text;

namespace Alignment.Editions;

/// <summary>One named text of a paper, with its place.</summary>
/// <param name="Name">Which text it is.</param>
/// <param name="Text">The text without white space at its ends; may be empty.</param>
/// <param name="Location">Where the text begins.</param>
/// <param name="Layout">How its characters lie in the file.</param>
/// <param name="Label">The label that stood before it; empty in records.</param>
public sealed record Field(FieldName Name, string Text, SourceLocation Location, TextLayout Layout, string Label = "")
{
    /// <summary>The place in the file of a place in the text.</summary>
    /// <param name="offset">UTF-16 offset into <see cref="Text"/>, its length included.</param>
    public TextPosition PositionOf(int offset)
    {
        int line = Location.Line;
        int column = Location.Column;

        foreach (Rune rune in Text.AsSpan(0, Math.Clamp(offset, 0, Text.Length)).EnumerateRunes())
        {
            if (Layout == TextLayout.Plain && rune.Value == '\n')
            {
                line++;
                column = 1;
            }
            else
            {
                column += JsonEscapes.Width(rune, Layout);
            }
        }

        return new(line, column);
    }
}
