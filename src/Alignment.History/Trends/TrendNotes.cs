using Alignment.Languages;

namespace Alignment.History.Trends;

/// <summary>What is said about a trend beside its figures.</summary>
public static class TrendNotes
{
    /// <summary>Why there are no limits yet.</summary>
    /// <param name="editions">How many editions there are.</param>
    public static LocalText NotEnough(int editions) => new(
        FormattableString.Invariant($"not enough history: {editions} editions, needs more than {Limits.FewestEditions}"),
        FormattableString.Invariant($"历史不足：只有 {editions} 期，需多于 {Limits.FewestEditions} 期"));
}
