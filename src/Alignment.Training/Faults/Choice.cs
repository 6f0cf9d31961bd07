using System.Text.RegularExpressions;

namespace Alignment.Training.Faults;

/// <summary>Draws by lot.</summary>
internal static class Choice
{
    /// <summary>One of some values; the default when there are none.</summary>
    public static T? Of<T>(Random random, IReadOnlyList<T> values) =>
        values.Count == 0 ? default : values[random.Next(values.Count)];

    /// <summary>One of the matches of a pattern that fit; null when none does.</summary>
    public static Match? Of(Random random, Regex pattern, string text, Func<Match, bool>? fits = null) =>
        Of(random, pattern.Matches(text).Where(match => fits is null || fits(match)).ToList());

    /// <summary>The values in a random order.</summary>
    public static List<T> Shuffle<T>(Random random, IEnumerable<T> values)
    {
        T[] shuffled = [.. values];
        random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
