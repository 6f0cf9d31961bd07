using System.Text.RegularExpressions;
using Alignment.Text;

namespace Alignment.Languages.Terms.Dictionaries;

/// <summary>Turns CC-CEDICT, a Chinese–English dictionary, into candidates for a term base: English terms of several words with the Chinese words for them.</summary>
/// <remarks>A general dictionary does not say which word a field uses, so nothing is preferred: a person decides, row by row.</remarks>
public static partial class CedictImport
{
    private const int MostLines = 1_000_000;
    private const int MostWords = 4;
    private const int LongestLine = 20_000;

    // What begins an English gloss without belonging to the term.
    private static readonly string[] Articles = ["to ", "a ", "an ", "the "];

    /// <summary>Writes the candidates: tab-separated, in ordinal order of the English terms.</summary>
    /// <param name="reader">The dictionary, as published or in the tab form.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>Words read and candidates written.</returns>
    /// <exception cref="FileFaultException">A line is none of a dictionary; the message begins with its number.</exception>
    public static (int Words, int Candidates) Write(TextReader reader, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(writer);
        SortedDictionary<string, SortedSet<string>> candidates = new(StringComparer.Ordinal);
        int words = 0;
        int number = 0;
        while (reader.ReadLine() is string line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Length > LongestLine || number > MostLines || CedictEntry.Parse(line) is not CedictEntry entry)
            {
                string shown = line.Length <= 40 ? line : string.Concat(line.AsSpan(0, 40), "…");
                string example = "神經網絡 神经网络 [shen2 jing1 wang3 luo4] /neural network/";
                throw new FileFaultException(new(
                    FormattableString.Invariant($"{number}: “{shown}” is no line of CC-CEDICT, such as: {example}"),
                    FormattableString.Invariant($"{number}: “{shown}”不是 CC-CEDICT 的一行，应如：{example}")));
            }

            words++;
            foreach (string term in entry.Glosses.Select(TermOf).OfType<string>().Where(_ => entry.Simplified.All(Scripts.IsHan)))
            {
                (candidates.TryGetValue(term, out SortedSet<string>? renderings)
                    ? renderings : candidates[term] = new(StringComparer.Ordinal)).Add(entry.Simplified);
            }
        }

        writer.Write("# Candidates from CC-CEDICT (MDBG and contributors), CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/): share this file, or parts of it, alike.\n");
        writer.Write("# Fill in preferred, admitted or forbidden where you decide; rows left open are passed over.\n");
        writer.Write("english\tpreferred\tadmitted\tforbidden\tcandidates\n");
        foreach ((string term, SortedSet<string> renderings) in candidates)
        {
            writer.Write($"{term}\t\t\t\t{string.Join(TermTables.Separator, renderings)}\n");
        }

        return (words, candidates.Count);
    }

    // Two to four words without a function word among them; "to measure a gear (machine)" is none.
    private static string? TermOf(string gloss)
    {
        string text = Brackets().Replace(gloss, " ").Trim().ToLowerInvariant();
        foreach (string article in Articles.Where(article => text.StartsWith(article, StringComparison.Ordinal)))
        {
            text = text[article.Length..];
        }

        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MostWords && !words.Any(word => StopWords.Contains(word) || !char.IsAsciiLetter(word[0]) || word is "sb" or "sth" or "surname")
            && !text.Contains(':', StringComparison.Ordinal) && TermBase.KeyOf(text) is not null
            ? string.Join(' ', words) : null;
    }

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
