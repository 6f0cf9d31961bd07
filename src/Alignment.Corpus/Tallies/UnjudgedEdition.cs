namespace Alignment.Corpus.Tallies;

/// <summary>A pair of editions that could not be judged.</summary>
/// <param name="Source">The English edition, as the plan names it.</param>
/// <param name="Target">The Chinese edition.</param>
/// <param name="Rule">Id of the rule that says so; null where it did not come so far.</param>
/// <param name="Message">Why, in English.</param>
/// <param name="MessageChinese">Why, in Chinese.</param>
public sealed record UnjudgedEdition(string Source, string Target, string? Rule, string Message, string MessageChinese) : IComparable<UnjudgedEdition>
{
    /// <summary>By name, then by reason.</summary>
    public int CompareTo(UnjudgedEdition? other)
    {
        int order = string.CompareOrdinal(Target, other?.Target);
        order = order != 0 ? order : string.CompareOrdinal(Source, other?.Source);
        order = order != 0 ? order : string.CompareOrdinal(Rule, other?.Rule);
        return order != 0 ? order : string.CompareOrdinal(Message, other?.Message);
    }

    /// <summary>Whether one comes before another.</summary>
    public static bool operator <(UnjudgedEdition left, UnjudgedEdition right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Whether one comes after another.</summary>
    public static bool operator >(UnjudgedEdition left, UnjudgedEdition right) => right < left;

    /// <summary>Whether one does not come after another.</summary>
    public static bool operator <=(UnjudgedEdition left, UnjudgedEdition right) => !(right < left);

    /// <summary>Whether one does not come before another.</summary>
    public static bool operator >=(UnjudgedEdition left, UnjudgedEdition right) => !(left < right);
}
