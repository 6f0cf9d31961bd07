using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Charts.Plots;

/// <summary>Words that several charts use.</summary>
internal static class Words
{
    public static LocalText Paper { get; } = new("paper", "论文");

    public static LocalText Position { get; } = new("position", "位置");

    public static LocalText Category { get; } = new("category", "类别");

    public static LocalText Status { get; } = new("status", "状态");

    public static LocalText Field { get; } = new("field", "字段");

    public static LocalText Expected { get; } = new("expected", "应有");

    public static LocalText Held { get; } = new("held", "已有");

    public static LocalText Share { get; } = new("share", "比例");

    /// <summary>The name of a summary field; one of a later version stands as it is.</summary>
    public static LocalText OfField(string key) => FieldNames.Parse(key) switch
    {
        FieldName.Tldr => new("TL;DR", "速览"),
        FieldName.Motivation => new("Motivation", "动机"),
        FieldName.Background => new("Background", "背景"),
        FieldName.Data => new("Data", "数据"),
        FieldName.Method => new("Method", "方法"),
        FieldName.Result => new("Result", "结果"),
        FieldName.Conclusion => new("Conclusion", "结论"),
        _ => new(key, key),
    };

    /// <summary>What stands for a paper without a category.</summary>
    public static LocalText OfCategory(string category) => category.Length == 0 ? new("(none)", "（无）") : new(category, category);
}
