using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Alignment.Languages;

/// <summary>Words that say which way a quantity went: <c>data/languages/en/directions.tsv</c> and <c>zh-Hans/directions.tsv</c>.</summary>
internal static class DirectionWords
{
    private static readonly FrozenDictionary<char, ImmutableArray<(string Form, Direction Direction)>> English = Index(
        "languages/en/directions.tsv", row => row[1] switch
        {
            "up" => Direction.Up,
            "down" => Direction.Down,
            "better" => Direction.Better,
            _ => throw new InvalidDataException($"en/directions.tsv: unknown direction \"{row[1]}\""),
        });

    private static readonly FrozenDictionary<char, ImmutableArray<(string Form, string Role)>> Chinese =
        Index("languages/zh-Hans/directions.tsv", row => row[1]);

    /// <summary>Which way an English clause says that its quantities went.</summary>
    public static Direction OfEnglish(ReadOnlySpan<char> clause)
    {
        Direction found = Direction.None;
        for (int i = 0; i < clause.Length; i++)
        {
            bool begins = char.IsAsciiLetter(clause[i]) && (i == 0 || !char.IsAsciiLetterOrDigit(clause[i - 1]));
            if (begins && English.TryGetValue(char.ToLowerInvariant(clause[i]), out ImmutableArray<(string, Direction)> forms))
            {
                foreach ((string form, Direction direction) in forms)
                {
                    found = clause[i..].StartsWith(form, StringComparison.OrdinalIgnoreCase) ? Join(found, direction) : found;
                }
            }
        }

        return found;
    }

    /// <summary>Which way a Chinese clause says that its quantities went: up, down or both.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="isTurned">Whether it names a thing that may be told the other way in English: an error improves, efficiency rises as cost falls.</param>
    public static Direction OfChinese(ReadOnlySpan<char> clause, out bool isTurned)
    {
        Direction found = Direction.None;
        bool hasCost = false;
        bool hasMerit = false;
        for (int i = 0; i < clause.Length; i++)
        {
            // Measures have Latin names, and most of those with two capitals are of errors.
            hasCost |= i > 0 && char.IsAsciiLetterUpper(clause[i]) && char.IsAsciiLetterUpper(clause[i - 1]);
            if (RoleAt(clause[i..], out int length) is string role)
            {
                hasCost |= role == "cost";
                hasMerit |= role == "merit";
                found = role == "up" ? Join(found, Direction.Up) : role == "down" ? Join(found, Direction.Down) : found;
                i += length - 1;
            }
        }

        isTurned = found == Direction.Down ? hasCost : hasMerit;
        return found;
    }

    /// <summary>Whether a Chinese text ends with a word of direction, or with one and what may stand between it and its figure.</summary>
    public static bool LeadsToFigure(ReadOnlySpan<char> text)
    {
        const int longest = 3;
        for (bool goesOn = true; goesOn;)
        {
            text = text.TrimEnd(' ');
            goesOn = false;
            for (int length = Math.Min(longest, text.Length); length > 0 && !goesOn; length--)
            {
                string? role = RoleAt(text[^length..], out int whole);
                if (whole == length && role is "up" or "down")
                {
                    return true;
                }

                goesOn = whole == length && role == "between";
                text = goesOn ? text[..^length] : text;
            }
        }

        return false;
    }

    /// <summary>Whether a word of direction stands right behind a figure, or a few characters on: 30% 的性能提升, but not 30% 提升至 40%.</summary>
    public static bool FollowsFigure(ReadOnlySpan<char> text)
    {
        const int farthest = 5;
        for (int i = 0; i <= farthest && i < text.Length; i++)
        {
            if (RoleAt(text[i..], out int length) is "up" or "down")
            {
                return i + length == text.Length || text[i + length] is not ('至' or '到' or '为');
            }
        }

        return false;
    }

    private static Direction Join(Direction one, Direction other) => one == Direction.None || one == other ? other
        : (one, other) is (Direction.Better, Direction.Up) or (Direction.Up, Direction.Better) ? Direction.Better
        : Direction.Both;

    private static string? RoleAt(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!text.IsEmpty && Chinese.TryGetValue(text[0], out ImmutableArray<(string Form, string Role)> forms))
        {
            foreach ((string form, string role) in forms)
            {
                if (text.StartsWith(form, StringComparison.Ordinal))
                {
                    length = form.Length;
                    return role;
                }
            }
        }

        return null;
    }

    private static FrozenDictionary<char, ImmutableArray<(string, T)>> Index<T>(string table, Func<string[], T> value) =>
        DataTable.Embedded(table).Rows.GroupBy(row => row[0][0]).ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(row => row[0].Length).Select(row => (row[0], value(row))).ToImmutableArray());
}
