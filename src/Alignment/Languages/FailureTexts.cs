using System.Collections.Frozen;
using System.Text;
using Alignment.Text;

namespace Alignment.Languages;

/// <summary>The texts that stand in a field when generating it failed: <c>data/languages/failure-texts.tsv</c>.</summary>
/// <remarks>Compared without letter case, and without white space, quotes and stops at the ends.</remarks>
public sealed class FailureTexts
{
    // An error message or a refusal fills the field. A real summary that quotes one is longer.
    private const int LongestOpening = 400;

    private readonly FrozenDictionary<string, FailureFamily> _whole;
    private readonly FrozenDictionary<char, (string Text, FailureFamily Family)[]> _openings;

    private readonly int _longestWhole;

    private FailureTexts(Dictionary<string, FailureFamily> whole, IEnumerable<(string Text, FailureFamily Family)> openings)
    {
        _whole = whole.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _longestWhole = whole.Keys.Max(text => text.Length);
        // By first letter: nearly every text is settled without one comparison.
        _openings = openings.GroupBy(opening => char.ToLowerInvariant(opening.Text[0]))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The texts this tool ships.</summary>
    public static FailureTexts Default { get; } = ReadTable();

    /// <summary>These texts with the user's own, each meant as a whole field.</summary>
    public FailureTexts With(IEnumerable<string> placeholders)
    {
        ArgumentNullException.ThrowIfNull(placeholders);
        Dictionary<string, FailureFamily> whole = new(_whole, StringComparer.OrdinalIgnoreCase);
        foreach (string text in placeholders)
        {
            whole[Bare(text).ToString()] = FailureFamily.Placeholder;
        }

        return new(whole, _openings.Values.SelectMany(openings => openings));
    }

    /// <summary>The family a field's text belongs to; null for a real text, and for an empty one.</summary>
    public FailureFamily? FamilyOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> bare = Bare(text.Length <= LongestOpening ? text.Replace('’', '\'') : text);
        if (bare.IsEmpty)
        {
            return text.AsSpan().Trim().IsEmpty ? null : FailureFamily.SchemaEcho;
        }

        if (bare.Length <= _longestWhole && _whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(bare, out FailureFamily family))
        {
            return family;
        }

        if (text.Length > LongestOpening)
        {
            return null;
        }

        foreach ((string opening, FailureFamily kind) in _openings.GetValueOrDefault(char.ToLowerInvariant(bare[0]), []))
        {
            // A Chinese sentence that begins with an English error message is about it.
            if (bare.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && (!Ascii.IsValid(opening) || LanguageDetector.Of(ScriptProfile.Of(text)) != Language.Chinese))
            {
                return kind;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Bare(string text) => text.AsSpan().Trim(" \t\r\n.,:;!?。，：；！？、\"'“”‘’`*{}[]()");

    private static FailureTexts ReadTable()
    {
        DataTable table = DataTable.Embedded("languages/failure-texts.tsv");
        int family = table.Column("family");
        int match = table.Column("match");
        int text = table.Column("text");
        Dictionary<string, FailureFamily> whole = new(StringComparer.OrdinalIgnoreCase);
        List<(string Text, FailureFamily Family)> openings = [];

        foreach (string[] row in table.Rows)
        {
            FailureFamily kind = row[family] switch
            {
                "placeholder" => FailureFamily.Placeholder,
                "schema-echo" => FailureFamily.SchemaEcho,
                "service-error" => FailureFamily.ServiceError,
                "refusal" => FailureFamily.Refusal,
                _ => throw new InvalidDataException($"data/{table.Name}: unknown family \"{row[family]}\""),
            };

            if (row[match] == "whole")
            {
                whole[Bare(row[text]).ToString()] = kind;
            }
            else
            {
                openings.Add((row[text], kind));
            }
        }

        return new(whole, openings);
    }
}
