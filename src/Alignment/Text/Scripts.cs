using System.Globalization;
using System.Text;

namespace Alignment.Text;

/// <summary>Tells the script of a character from the Unicode blocks (Unicode 16, Blocks.txt).</summary>
public static class Scripts
{
    /// <summary>The first of the block that holds nearly every Chinese character.</summary>
    internal const char FirstHan = '\u4E00';

    /// <summary>The last of that block.</summary>
    internal const char LastHan = '\u9FFF';

    /// <summary>The script of one character.</summary>
    public static Script Of(Rune rune)
    {
        int c = rune.Value;
        return c < 0x80 ? (char.IsAsciiLetter((char)c) ? Script.Latin : Script.Common) : OfHigher(c, rune);
    }

    /// <summary>Whether a UTF-16 unit is a Chinese character of the basic plane.</summary>
    public static bool IsHan(char c) => c is (>= FirstHan and <= LastHan) or (>= '\u3400' and <= '\u4DBF') or '\u3007';

    private static Script OfHigher(int c, Rune rune) => c switch
    {
        >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or 0x3007 => Script.Han,
        >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x323AF => Script.Han,
        >= 0x3041 and <= 0x309F or >= 0x30A1 and <= 0x30FA or >= 0x30FC and <= 0x30FF => Script.Kana,
        >= 0x31F0 and <= 0x31FF or >= 0xFF66 and <= 0xFF9D => Script.Kana,
        >= 0xAC00 and <= 0xD7AF or >= 0x1100 and <= 0x11FF or >= 0x3130 and <= 0x318F => Script.Hangul,
        >= 0x0400 and <= 0x052F => Script.Cyrillic,
        >= 0x0370 and <= 0x03FF or >= 0x1F00 and <= 0x1FFF => Script.Greek,
        >= 0xFF21 and <= 0xFF3A or >= 0xFF41 and <= 0xFF5A => Script.Latin,
        >= 0x00C0 and <= 0x024F or >= 0x1E00 and <= 0x1EFF => c is 0x00D7 or 0x00F7 ? Script.Common : Script.Latin,
        // From Armenian and Hebrew to Georgian, Ethiopic and Cherokee, Khmer and Mongolian.
        >= 0x0530 and <= 0x10FF or >= 0x1200 and <= 0x13FF or >= 0x1780 and <= 0x18AF =>
            IsLetter(rune) ? Script.Other : Script.Common,
        _ => Script.Common,
    };

    private static bool IsLetter(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.OtherLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter;
}
