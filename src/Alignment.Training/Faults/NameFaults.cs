using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Alignment.Training.Faults;

/// <summary>Latin names that are misspelt, of another version, or gone.</summary>
public static partial class NameFaults
{
    private const int ShortestName = 4;

    /// <summary>The kinds.</summary>
    public static ImmutableArray<FaultKind> All { get; } =
    [
        new("name-letter-dropped", (site, random) => Misspell(site, random, (name, place) => name.Remove(place, 1))),
        new("name-letter-doubled", (site, random) => Misspell(site, random, (name, place) => name.Insert(place, name[place].ToString()))),
        new("name-letter-replaced", (site, random) => Misspell(site, random, (name, place) =>
            name[..place] + OtherLetter(name[place], random) + name[(place + 1)..])),
        new("name-version", RaiseVersion),
        new("name-dropped", Drop),
    ];

    // Never the first letter, which a reader would notice, nor the last, which may be a plural.
    private static Damage? Misspell(FaultSite site, Random random, Func<string, int, string> alter)
    {
        Match? name = Choice.Of(random, Name(), site.Text, match => match.Value.Count(char.IsAsciiLetter) >= ShortestName);
        if (name is null)
        {
            return null;
        }

        int[] places = [.. Enumerable.Range(1, name.Length - 2).Where(i => char.IsAsciiLetter(name.Value[i]))];
        return places.Length == 0 ? null : Rename(site, name, alter(name.Value, Choice.Of(random, places)));
    }

    private static Damage? RaiseVersion(FaultSite site, Random random)
    {
        Match? name = Choice.Of(random, Version(), site.Text);
        return name is null ? null : Rename(site, name, name.Groups["stem"].Value
            + (int.Parse(name.Groups["number"].Value, CultureInfo.InvariantCulture) + 2).ToString(CultureInfo.InvariantCulture));
    }

    // Wherever it stands in the field, with the brackets it stands in alone.
    private static Damage? Drop(FaultSite site, Random random)
    {
        Match? name = Choice.Of(random, Name(), site.Text);
        if (name is null)
        {
            return null;
        }

        string word = Regex.Escape(name.Value);
        string text = Regex.Replace(site.Text, $@"[（(]{word}[）)]|(?<![A-Za-z0-9-]){word}(?![A-Za-z0-9-])\s?", "", RegexOptions.CultureInvariant);
        return site.Rewrite(text, name.Value, "");
    }

    private static Damage? Rename(FaultSite site, Match name, string after) => site.Replace(name, after) is Damage damage
        ? damage with { IsHidden = site.English.AllText().Contains(after, StringComparison.OrdinalIgnoreCase) }
        : null;

    private static char OtherLetter(char letter, Random random)
    {
        char first = char.IsAsciiLetterUpper(letter) ? 'A' : 'a';
        return (char)(first + ((letter - first + 1 + random.Next(25)) % 26));
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9_\\$.-])[A-Z][A-Za-z0-9]+(?:[-+.][A-Za-z0-9]+)*(?![A-Za-z0-9_$-])")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<![A-Za-z0-9_\\$.-])(?<stem>[A-Z][A-Za-z]+(?:-[A-Za-z]+)*-?)(?<number>[0-9]{1,2})(?![A-Za-z0-9_$.-])")]
    private static partial Regex Version();
}
