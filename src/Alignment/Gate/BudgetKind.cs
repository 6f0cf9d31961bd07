using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Gate;

/// <summary>A budget that has a name of its own.</summary>
/// <param name="Name">Its name in reports, such as <c>lost-tail</c>.</param>
/// <param name="Key">Its name in the configuration, such as <c>lostTail</c>.</param>
/// <param name="Rules">Ids of the rules whose findings it counts; empty for <c>errors</c> and <c>warnings</c>, which count what is left.</param>
/// <param name="Takes">What its value may be.</param>
/// <param name="Words">What it counts.</param>
/// <param name="Help">What it does.</param>
public sealed record BudgetKind(
    string Name, string Key, ImmutableArray<string> Rules, BudgetValue Takes, LocalText Words, LocalText Help)
{
    /// <summary>Papers that the target lacks, one by one.</summary>
    public static BudgetKind MissingPapers { get; } = new(
        "missing-papers", "missingPapers", ["ALN101"], BudgetValue.Share, new("missing papers", "缺失论文"),
        new("Share of the expected papers that may be missing; a lost tail does not count.", "允许缺失的论文占应有论文的比例；丢失的尾部不计。"));

    /// <summary>Papers lost in a row at the end.</summary>
    public static BudgetKind LostTail { get; } = new(
        "lost-tail", "lostTail", ["ALN102"], BudgetValue.CountOrShare, new("lost tail", "丢失的尾部"),
        new("Papers that may be lost in a row at the end.", "允许尾部连续丢失的论文数。"));

    /// <summary>Papers that hold a failure text.</summary>
    public static BudgetKind Placeholders { get; } = new(
        "placeholders", "placeholders", ["ALN108"], BudgetValue.CountOrShare, new("placeholders", "占位文本"),
        new("Papers that may hold a placeholder in place of a text.", "允许含有占位文本的论文数。"));

    /// <summary>Papers left in English, or partly so.</summary>
    public static BudgetKind WrongLanguage { get; } = new(
        "wrong-language", "wrongLanguage", ["ALN201", "ALN202"], BudgetValue.CountOrShare, new("wrong language", "语言错误"),
        new("Papers that may be left in English, or hold English sentences or words (untranslated, mixed-language).",
            "允许未翻译或夹杂英文的论文数（untranslated、mixed-language）。"));

    /// <summary>Errors that no other budget counts.</summary>
    public static BudgetKind Errors { get; } = new(
        "errors", "errors", [], BudgetValue.Count, new("errors", "错误"),
        new("Errors that may pass, of those that no other budget counts.", "未被其他预算计入的错误中，允许放行的条数。"));

    /// <summary>Warnings that no other budget counts.</summary>
    public static BudgetKind Warnings { get; } = new(
        "warnings", "warnings", [], BudgetValue.Count, new("warnings", "警告"),
        new("Warnings that may pass, of those that no other budget counts; null for any number.", "未被其他预算计入的警告中，允许放行的条数；null 为不限。"));

    /// <summary>Those of rules, in the order of a report.</summary>
    public static ImmutableArray<BudgetKind> OfRules { get; } = [MissingPapers, LostTail, Placeholders, WrongLanguage];

    /// <summary>All of them.</summary>
    public static ImmutableArray<BudgetKind> All { get; } = [.. OfRules, Errors, Warnings];
}
