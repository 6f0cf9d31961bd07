namespace Alignment.Corpus.Merging;

/// <summary>A pair that could not be judged.</summary>
/// <param name="Source">The English edition.</param>
/// <param name="Target">The Chinese edition.</param>
/// <param name="Rule">Id of the rule that says so; null where it did not come so far.</param>
/// <param name="Message">Why, in English.</param>
/// <param name="MessageChinese">Why, in Chinese.</param>
public sealed record UnjudgedRow(string Source, string Target, string? Rule, string Message, string MessageChinese);
