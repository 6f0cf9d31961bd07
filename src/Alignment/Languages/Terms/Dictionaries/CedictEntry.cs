using System.Collections.Immutable;

namespace Alignment.Languages.Terms.Dictionaries;

/// <summary>A word of CC-CEDICT.</summary>
/// <param name="Simplified">The word in simplified characters.</param>
/// <param name="Glosses">What it means in English, sense by sense, as written.</param>
internal sealed record CedictEntry(string Simplified, ImmutableArray<string> Glosses)
{
    /// <summary>Reads a line: <c>traditional simplified [pinyin] /gloss/gloss/</c>, or the tab form <c>simplified, traditional, pinyin, gloss/gloss</c>.</summary>
    /// <returns>The entry; null when the line is neither.</returns>
    public static CedictEntry? Parse(string line)
    {
        string[] cells = line.Split('\t');
        if (cells.Length == 4 && cells[0].Length > 0)
        {
            return new(cells[0], Senses(cells[3]));
        }

        int blank = line.IndexOf(' ', StringComparison.Ordinal);
        int open = line.IndexOf(" [", StringComparison.Ordinal);
        int slash = line.IndexOf("] /", StringComparison.Ordinal);
        return cells.Length == 1 && blank > 0 && open > blank && slash > open
            ? new(line[(blank + 1)..open].Trim(), Senses(line[(slash + 2)..]))
            : null;
    }

    private static ImmutableArray<string> Senses(string glosses) =>
        [.. glosses.Split(['/', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
