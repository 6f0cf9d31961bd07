using System.Collections.Frozen;
using System.Globalization;
using Alignment.Languages;

namespace Alignment.Reporting.Html;

/// <summary>The texts of the page in both its languages: a table that a translator can edit (<c>Assets/words.tsv</c>).</summary>
internal static class PageWords
{
    /// <summary>Every text by its key.</summary>
    public static FrozenDictionary<string, LocalText> All { get; } = Read();

    /// <summary>The text of a key.</summary>
    public static LocalText Of(string key) => All.TryGetValue(key, out LocalText? text)
        ? text
        : throw new KeyNotFoundException($"words.tsv has no row \"{key}\"");

    /// <summary>The text of a key, with its arguments filled in.</summary>
    public static LocalText Of(string key, params object[] arguments)
    {
        LocalText text = Of(key);
        return new(
            string.Format(CultureInfo.InvariantCulture, text.English, arguments),
            string.Format(CultureInfo.InvariantCulture, text.Chinese, arguments));
    }

    /// <summary>The text of a key, or the word itself when the table has none: a value that a later version may add.</summary>
    public static LocalText Or(string key, string word) => All.GetValueOrDefault(key) ?? new(word, word);

    private static FrozenDictionary<string, LocalText> Read()
    {
        Dictionary<string, LocalText> words = new(StringComparer.Ordinal);
        foreach (string line in PageAssets.Text("words.tsv").Split('\n'))
        {
            string[] cells = line.Split('\t');
            if (cells.Length == 3)
            {
                words.Add(cells[0], new(cells[1], cells[2]));
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
