using System.Text;
using Alignment.Text;

namespace Alignment.Languages;

/// <summary>The Chinese characters a text may hold: <c>data/languages/zh/known-characters.tsv</c> and both scripts.</summary>
public static class KnownCharacters
{
    private static readonly CharacterSet Unknown = ReadTable();

    /// <summary>Whether a Chinese character is one that Chinese text uses. True for every other character.</summary>
    public static bool Contains(char character) => !Unknown.Contains(character);

    /// <summary>The offset of the first character that no Chinese text uses; -1 when there is none.</summary>
    public static int IndexOfUnknown(ReadOnlySpan<char> text) => Unknown.IndexIn(text);

    private static CharacterSet ReadTable()
    {
        CharacterSet known = new("〇" + string.Concat(DataTable.Embedded("languages/zh/known-characters.tsv").Cells("characters")));
        StringBuilder unknown = new();
        for (char c = '\0'; c < char.MaxValue; c++)
        {
            if (Scripts.IsHan(c) && !known.Contains(c) && ScriptVariants.ScriptOf(c) == ChineseScript.Unknown)
            {
                unknown.Append(c);
            }
        }

        return new(unknown.ToString());
    }
}
