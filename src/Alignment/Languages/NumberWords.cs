using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Alignment.Text;

namespace Alignment.Languages;

/// <summary>How a language writes numbers: its numerals, units and qualifiers, from <c>data/languages</c>.</summary>
public sealed class NumberWords
{
    private const int Letters = 26;

    private readonly FrozenDictionary<string, Numeral> _numerals;
    private readonly FrozenDictionary<char, ImmutableArray<UnitForm>> _units;
    private readonly FrozenDictionary<string, Qualifier> _qualifiers;
    private readonly FrozenSet<string> _joints;

    // Numerals of one character; none is a letter with two cases.
    private readonly CharacterSet _characters;
    private readonly FrozenDictionary<char, Numeral> _numeralOfCharacter;

    // What a qualifier may begin with: nearly every character is none.
    private readonly CharacterSet _qualifierBeginnings;

    // The lengths of the numerals that begin with two letters, one bit each.
    private readonly uint[] _lengths = new uint[Letters * Letters];

    private NumberWords(string folder)
    {
        DataTable numerals = DataTable.Embedded($"languages/{folder}/numerals.tsv");
        _numerals = numerals.Rows.ToFrozenDictionary(
            row => row[0], row => new Numeral(RoleOf(row[1]), Number(row[2])), StringComparer.OrdinalIgnoreCase);

        foreach (string form in _numerals.Keys.Where(form => BeginningOf(form) >= 0))
        {
            _lengths[BeginningOf(form)] |= 1u << form.Length;
        }

        _characters = new(string.Concat(_numerals.Keys.Where(form => form.Length == 1)));
        _numeralOfCharacter = _numerals.Where(numeral => numeral.Key.Length == 1).ToFrozenDictionary(numeral => numeral.Key[0], numeral => numeral.Value);

        DataTable units = DataTable.Embedded($"languages/{folder}/units.tsv");
        _units = units.Rows.Select(row => UnitOf(row, folder)).GroupBy(form => form.Form[0]).ToFrozenDictionary(
            group => group.Key, group => group.OrderByDescending(form => form.Form.Length).ToImmutableArray());

        DataTable qualifiers = DataTable.Embedded($"languages/{folder}/qualifiers.tsv");
        _qualifiers = qualifiers.Rows.ToFrozenDictionary(row => row[0], row => QualifierOf(row[1]), StringComparer.OrdinalIgnoreCase);
        _joints = DataTable.Embedded($"languages/{folder}/joints.tsv").Cells("form").ToFrozenSet(StringComparer.Ordinal);
        _qualifierBeginnings = new(string.Concat(_qualifiers.Keys.Select(form => $"{char.ToLowerInvariant(form[0])}{char.ToUpperInvariant(form[0])}")));
        LongestQualifier = _qualifiers.Keys.Max(form => form.Length);
    }

    /// <summary>English.</summary>
    public static NumberWords English { get; } = new("en");

    /// <summary>Simplified Chinese.</summary>
    public static NumberWords Chinese { get; } = new("zh-Hans");

    /// <summary>Length of the longest qualifier, in UTF-16 units.</summary>
    public int LongestQualifier { get; }

    /// <summary>The numeral a word is; null for any other word. Letter case does not count.</summary>
    public Numeral? NumeralOf(ReadOnlySpan<char> word) =>
        word.Length == 1 ? NumeralOf(word[0])
        : MayBeNumeral(word) && _numerals.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out Numeral numeral) ? numeral : null;

    /// <summary>Whether a word is a numeral. Letter case does not count.</summary>
    internal bool IsNumeral(ReadOnlySpan<char> word) => MayBeNumeral(word) && _numerals.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>Whether a character by itself is a numeral.</summary>
    internal bool IsNumeral(char c) => _characters.Contains(c);

    /// <summary>The qualifier a word is; null for any other word.</summary>
    public Qualifier? QualifierOf(ReadOnlySpan<char> word) =>
        !word.IsEmpty && _qualifierBeginnings.Contains(word[0])
        && _qualifiers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out Qualifier qualifier) ? qualifier : null;

    /// <summary>Whether two numbers with this between them share the unit of the second; blanks at its ends do not count.</summary>
    public bool Joins(ReadOnlySpan<char> between) => _joints.GetAlternateLookup<ReadOnlySpan<char>>().Contains(between.Trim(' '));

    /// <summary>The longest unit that a text begins with; null when it begins with none.</summary>
    /// <remarks>A unit of Latin letters ends where the letters end.</remarks>
    public UnitForm? UnitAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_units.TryGetValue(text[0], out ImmutableArray<UnitForm> forms))
        {
            return null;
        }

        foreach (UnitForm form in forms)
        {
            if (text.StartsWith(form.Form, StringComparison.Ordinal))
            {
                char next = text.Length > form.Form.Length ? text[form.Form.Length] : ' ';
                bool isWhole = !char.IsAsciiLetterOrDigit(next) || !char.IsAsciiLetter(form.Form[^1]);
                if (isWhole && !form.Unless.Contains(next, StringComparison.Ordinal))
                {
                    return form;
                }
            }
        }

        return null;
    }

    private Numeral? NumeralOf(char c) => _characters.Contains(c) ? _numeralOfCharacter[c] : null;

    // Nearly every word of a text is asked: its first two letters and its length rule most of them out.
    private bool MayBeNumeral(ReadOnlySpan<char> word) =>
        !word.IsEmpty && word.Length < 32 && (BeginningOf(word) is var beginning && (beginning < 0 || (_lengths[beginning] & (1u << word.Length)) != 0));

    // The number of the two letters that a word begins with, in any letter case; -1 where it does not begin so.
    private static int BeginningOf(ReadOnlySpan<char> word) =>
        word.Length >= 2 && char.IsAsciiLetter(word[0]) && char.IsAsciiLetter(word[1])
            ? (((word[0] | 0x20) - 'a') * Letters) + (word[1] | 0x20) - 'a' : -1;

    private static decimal Number(string cell) => decimal.Parse(cell, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static NumeralRole RoleOf(string cell) => cell switch
    {
        "digit" => NumeralRole.Digit,
        "multiplier" => NumeralRole.Multiplier,
        "fraction" => NumeralRole.Fraction,
        "group" => NumeralRole.Group,
        "month" => NumeralRole.Month,
        _ => throw new InvalidDataException($"numerals.tsv: unknown role \"{cell}\""),
    };

    private static Qualifier QualifierOf(string cell) => cell switch
    {
        "about" => Qualifier.About,
        "over" => Qualifier.Over,
        "under" => Qualifier.Under,
        "upto" => Qualifier.UpTo,
        _ => throw new InvalidDataException($"qualifiers.tsv: unknown qualifier \"{cell}\""),
    };

    private static UnitForm UnitOf(string[] row, string folder)
    {
        UnitKind kind = row[1] switch
        {
            "percent" or "share" => UnitKind.Percent,
            "points" => UnitKind.Points,
            "times" => UnitKind.Times,
            "magnitude" => UnitKind.Magnitude,
            "measure" => UnitKind.Measure,
            "counter" or "name" => UnitKind.Count,
            "scale" => UnitKind.Plain,
            _ => throw new InvalidDataException($"{folder}/units.tsv: unknown kind \"{row[1]}\""),
        };
        decimal factor = Number(row[3]);
        return new(row[0], kind, row[1] == "name" ? UnitForm.Name : row[2] == "-" ? "" : row[2], factor, row.Length > 4 ? row[4] : "");
    }
}
