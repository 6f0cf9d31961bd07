using System.Text.RegularExpressions;

namespace Alignment.Training.Faults;

/// <summary>Cuts texts into clauses and sentences, independently of the library that is to be measured.</summary>
internal static partial class Passages
{
    private const int ShortestEnglish = 40;

    /// <summary>The clauses of a Chinese text, each with its mark.</summary>
    public static List<Match> Clauses(string text) => Clause().Matches(text).ToList();

    /// <summary>The sentences of an English text that are long enough to be told from a heading.</summary>
    public static List<string> English(string text) =>
        [.. SentenceBreak().Split(WhiteSpace().Replace(text, " ").Trim()).Where(part => part.Length >= ShortestEnglish)];

    [GeneratedRegex("[^，。；！？]+[，。；！？]*")]
    private static partial Regex Clause();

    [GeneratedRegex("""(?<=[.!?])\s+(?=[A-Z"'(])""")]
    private static partial Regex SentenceBreak();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
