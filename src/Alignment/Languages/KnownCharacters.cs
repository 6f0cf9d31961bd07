using Alignment.Text;

namespace Alignment.Languages;

/// <summary>The Chinese characters a text may hold: <c>data/languages/zh/known-characters.tsv</c> and both scripts.</summary>
public static class KnownCharacters
{
    private static readonly bool[] Known = ReadTable();

    /// <summary>Whether a Chinese character is one that Chinese text uses. True for every other character.</summary>
    public static bool Contains(char character) => !Scripts.IsHan(character) || Known[character]
        || ScriptVariants.ScriptOf(character) != ChineseScript.Unknown;

    /// <summary>The offset of the first character that no Chinese text uses; -1 when there is none.</summary>
    public static int IndexOfUnknown(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool[] ReadTable()
    {
        bool[] known = new bool[char.MaxValue + 1];
        foreach (char character in DataTable.Embedded("languages/zh/known-characters.tsv").Cells("characters").SelectMany(row => row))
        {
            known[character] = true;
        }

        known['〇'] = true;
        return known;
    }
}
