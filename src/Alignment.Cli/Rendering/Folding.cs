using System.Text;

namespace Alignment.Cli.Rendering;

/// <summary>Folds text to a width in cells: between words, and between Chinese characters.</summary>
internal static class Folding
{
    // Marks that may not begin a line.
    private const string Closing = "，。；：！？、）》」』】”’…·";

    /// <summary>The lines of a text; one empty line for an empty text.</summary>
    /// <param name="text">The text; white space in it becomes single blanks.</param>
    /// <param name="width">Width in cells.</param>
    public static IEnumerable<string> Fold(string text, int width)
    {
        StringBuilder line = new();
        int cells = 0;
        foreach ((string unit, bool hasBlank) in Units(text))
        {
            int wide = Page.Cells(unit);
            int blank = hasBlank && line.Length > 0 ? 1 : 0;
            if (line.Length > 0 && cells + blank + wide > width)
            {
                yield return line.ToString();
                line.Clear();
                (cells, blank) = (0, 0);
            }

            line.Append(' ', blank).Append(unit);
            cells += blank + wide;
        }

        yield return line.ToString();
    }

    // A unit is never broken: a word, or one wide character with the closing marks behind it.
    private static IEnumerable<(string Unit, bool HasBlankBefore)> Units(string text)
    {
        StringBuilder unit = new();
        bool hasBlank = false;
        bool isWide = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            string character = rune.ToString();
            bool isBlank = Rune.IsWhiteSpace(rune);
            bool wide = !isBlank && Page.Cells(character) == 2;
            bool joins = !isBlank && (unit.Length == 0 || (rune.IsBmp && Closing.Contains((char)rune.Value)) || (!isWide && !wide));
            if (!joins && unit.Length > 0)
            {
                yield return (unit.ToString(), hasBlank);
                unit.Clear();
                hasBlank = false;
            }

            if (isBlank)
            {
                hasBlank = true;
                continue;
            }

            isWide = unit.Length == 0 ? wide : isWide;
            unit.Append(character);
        }

        if (unit.Length > 0)
        {
            yield return (unit.ToString(), hasBlank);
        }
    }
}
