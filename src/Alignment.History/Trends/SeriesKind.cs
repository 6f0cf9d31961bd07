using Alignment.Languages;

namespace Alignment.History.Trends;

/// <summary>What a series counts or measures.</summary>
/// <param name="Key">Its name in JSON and CSV; a contract.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="IsRate">Whether it is a share of counted things; else it is a mean.</param>
/// <param name="Worse">Which way it goes when things get worse.</param>
public sealed record SeriesKind(string Key, LocalText Name, bool IsRate, Concern Worse)
{
    /// <summary>Papers of the followed categories that the target lacks.</summary>
    public static SeriesKind Missing { get; } = new("missing", new("missing papers", "缺失论文"), true, Concern.Rise);

    /// <summary>Papers of the target whose summaries are all failure texts.</summary>
    public static SeriesKind Placeholder { get; } = new("placeholder", new("placeholder papers", "占位文本论文"), true, Concern.Rise);

    /// <summary>Papers of the target whose summaries are all in the wrong language.</summary>
    public static SeriesKind WrongLanguage { get; } = new("wrong-language", new("untranslated papers", "未翻译论文"), true, Concern.Rise);

    /// <summary>Mean standardised residual of the length of target fields against the history's own fit.</summary>
    public static SeriesKind LengthResidual { get; } = new("length-residual", new("length residual", "长度残差"), false, Concern.Both);

    /// <summary>Mean length of target fields, in characters: what a table of counts has in place of the residual.</summary>
    public static SeriesKind FieldLength { get; } = new("field-length", new("characters a field", "每字段字数"), false, Concern.Both);

    /// <summary>Mean over papers of how far the English explains the Chinese.</summary>
    public static SeriesKind Support { get; } = new("support", new("support", "原文支持度"), false, Concern.Fall);

    /// <summary>Fields with the history's main rendering, of those with any, over terms that have several.</summary>
    public static SeriesKind TermConsistency { get; } = new("term-consistency", new("term consistency", "术语一致性"), true, Concern.Fall);

    /// <summary>The kind of a key; null when there is none.</summary>
    public static SeriesKind? Find(string key) =>
        ((SeriesKind[])[Missing, Placeholder, WrongLanguage, LengthResidual, FieldLength, Support, TermConsistency]).FirstOrDefault(kind => kind.Key == key);

    /// <summary>Whether lying on a side of the limits is worse.</summary>
    public bool IsWorse(LimitSide side) => side switch
    {
        LimitSide.Above => Worse != Concern.Fall,
        LimitSide.Below => Worse != Concern.Rise,
        _ => false,
    };
}
