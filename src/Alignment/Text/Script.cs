namespace Alignment.Text;

/// <summary>The writing system a character belongs to, as far as this tool tells them apart.</summary>
public enum Script
{
    /// <summary>White space, marks, symbols, digits, and everything not named below.</summary>
    Common,

    /// <summary>Chinese characters.</summary>
    Han,

    /// <summary>Latin letters, accented ones included.</summary>
    Latin,

    /// <summary>Greek letters; in digests nearly always mathematics.</summary>
    Greek,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>Hiragana and katakana.</summary>
    Kana,

    /// <summary>Korean syllables and letters.</summary>
    Hangul,

    /// <summary>Letters of any other script: Arabic, Hebrew, Thai, Devanagari, Georgian and so on.</summary>
    Other,
}
