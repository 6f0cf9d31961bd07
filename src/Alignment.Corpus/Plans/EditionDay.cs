using System.Text.RegularExpressions;

namespace Alignment.Corpus.Plans;

/// <summary>The day in the name of an edition.</summary>
internal static partial class EditionDay
{
    /// <summary>The last day in a name, <c>yyyy-MM-dd</c>; null when it holds none.</summary>
    public static string? Of(string name) => Day().Matches(name).LastOrDefault()?.Value;

    [GeneratedRegex(@"(?<![0-9])[12][0-9]{3}-[01][0-9]-[0-3][0-9](?![0-9])")]
    private static partial Regex Day();
}
