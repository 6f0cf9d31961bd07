using Alignment.Languages;

namespace Alignment.Cli.Terminals;

/// <summary>Chooses between the two texts of everything that is said to people; both stand where they are said.</summary>
internal static class Speech
{
    /// <summary>The text of a language.</summary>
    public static string Text(this Language language, string english, string chinese) =>
        language == Language.Chinese ? chinese : english;

    /// <summary>The text of a language, its numbers written alike under every culture.</summary>
    public static string Text(this Language language, InvariantText english, InvariantText chinese)
    {
        string inEnglish = english.ToStringAndClear();
        string inChinese = chinese.ToStringAndClear();
        return language == Language.Chinese ? inChinese : inEnglish;
    }
}
