using System.Globalization;
using Alignment.Languages;

namespace Alignment.Reporting.Diffs;

/// <summary>What the renderers of a difference say alike.</summary>
public static class DiffWords
{
    /// <summary>What a figure is called.</summary>
    public static LocalText NameOf(FigureChange figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Name switch
        {
            "source-papers" => new("papers in English", "英文版论文"),
            "target-papers" => new("papers in Chinese", "中文版论文"),
            "missing-papers" => new("missing papers", "缺失论文"),
            "extra-papers" => new("extra papers", "多出论文"),
            "usable-fields" => new("usable fields", "可用字段"),
            "expected-fields" => new("expected fields", "应有字段"),
            _ => new("share of the English said in Chinese", "中文说出的英文内容占比"),
        };
    }

    /// <summary>A figure as people read it.</summary>
    public static string ValueOf(FigureChange figure, double? value)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return value is not double known ? "–" : known.ToString(figure.Name == "coverage" ? "0.0 %" : "0", CultureInfo.InvariantCulture);
    }

    /// <summary>What the gate said.</summary>
    public static LocalText OutcomeOf(string outcome) => outcome switch
    {
        "pass" => new("PASS", "通过"),
        "fail" => new("FAIL", "未通过"),
        _ => new("COULD NOT JUDGE", "无法判断"),
    };
}
