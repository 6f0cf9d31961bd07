using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Alignment.Training.Faults;

/// <summary>Changes that leave the meaning as it was: nothing loud may be said about them.</summary>
public static partial class HarmlessChanges
{
    private static readonly ImmutableArray<(string, string)> Synonyms =
    [
        ("显著", "明显"), ("此外", "另外"), ("提升", "提高"), ("利用", "借助"), ("因此", "所以"), ("同时", "与此同时"), ("提出", "给出"),
    ];

    /// <summary>The kinds.</summary>
    public static ImmutableArray<FaultKind> All { get; } =
    [
        new("thousands-marks", (site, random) => Swap(site, Choice.Of(random, LongNumber(), site.Text), Regroup)) { IsHarmless = true },
        new("percentage-in-words", (site, random) => Swap(site, Choice.Of(random, Percentage(), site.Text), share => "百分之" + share.TrimEnd('%', ' '))) { IsHarmless = true },
        new("half-width-brackets", (site, random) => Swap(site, Choice.Of(random, Brackets(), site.Text), pair => $"({pair[1..^1]})")) { IsHarmless = true },
        new("spaces-added", (site, _) => site.Rewrite(Border().Replace(site.Text, " "))) { IsHarmless = true },
        new("synonym", Rephrase) { IsHarmless = true },
    ];

    private static Damage? Swap(FaultSite site, Match? place, Func<string, string> change) =>
        place is null ? null : site.Replace(place, change(place.Value));

    private static string Regroup(string number) => number.Contains(',', StringComparison.Ordinal)
        ? number.Replace(",", "", StringComparison.Ordinal)
        : int.Parse(number, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture);

    private static Damage? Rephrase(FaultSite site, Random random)
    {
        var fitting = Synonyms.Where(pair => site.Text.Contains(pair.Item1, StringComparison.Ordinal)).ToList();
        (string word, string other) = Choice.Of(random, fitting);
        return word is null ? null : site.Replace(site.Text.IndexOf(word, StringComparison.Ordinal), word.Length, other);
    }

    // Not a year: nobody writes 2,024.
    [GeneratedRegex(@"(?<![A-Za-z0-9.,_^{}\\$-])(?!(?:19|20)[0-9]{2}(?![0-9]))(?:[0-9]{4,7}|[0-9]{1,3}(?:,[0-9]{3})+)(?![A-Za-z0-9_.,\\$^}-])")]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"(?<![A-Za-z0-9.,_^{}\\$~–-])[0-9]+(?:\.[0-9]+)?\s?%")]
    private static partial Regex Percentage();

    [GeneratedRegex("（[^（）()]*）")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\u4e00-\u9fff])")]
    private static partial Regex Border();
}
