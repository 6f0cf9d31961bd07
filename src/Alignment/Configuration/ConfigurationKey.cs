using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>A key of a configuration file: the interpreter, the schema and the guide know the same ones.</summary>
/// <param name="Name">The key.</param>
/// <param name="Help">What it does.</param>
internal sealed record ConfigurationKey(string Name, LocalText Help)
{
    /// <summary>The keys of a configuration, in the order in which they are printed.</summary>
    public static ImmutableArray<ConfigurationKey> Root { get; } =
    [
        new("$schema", new("The schema of this file, for editors.", "本文件的 JSON Schema，供编辑器使用。")),
        new("extends", new(
            "What to start from: minimal, recommended, strict, or another configuration file; of a list the last comes last.",
            "在何者之上设置：minimal、recommended、strict 或另一个配置文件；列表中靠后者优先。")),
        new("scope", new(
            "Categories the target is expected to hold: those that both editions follow, all of the source, or those listed.",
            "目标版本应收录的类别：两个版本共同收录的、源版本的全部，或列表中的类别。")),
        new("failOn", new("The gate fails from this level on.", "自该级别起门禁不通过。")),
        new("budgets", new(
            "How much of a kind passes before the gate fails, by name of a budget or by rule; a finding counts against one budget only.",
            "门禁不通过之前允许的数量，按预算名称或规则设置；一个问题只计入一项预算。")),
        new("rules", new("Level and options of each rule, by id or name.", "各规则的级别与选项，以编号或名称指明。")),
        new("fields", new("How editions name their fields.", "版本中字段的名称。")),
        new("placeholders", new("Failure texts of your own generator; a field that holds one is a placeholder.", "自己的生成程序的失败文本；字段内容为其一时视为占位文本。")),
        new("terms", new("Terms of your own (TSV, CSV or TBX), which come before the tool's; of several the last comes first.", "自己的术语文件（TSV、CSV 或 TBX），优先于内置术语；多个文件时靠后者优先。")),
        new("baseline", new("Findings that are known and count for nothing: a file that alignment baseline writes, or several.", "已知问题的基线文件（由 alignment baseline 生成），其中的问题不计入；可为多个。")),
        new("history", new("Holds each edition to the limits of those before it, and keeps it there: a file for check --history.", "以历史文件中以往版本的控制限衡量每个版本并存入其中，等同 check --history。")),
        new("uiLang", new("Language of messages and help where neither --ui-lang nor the locale says.", "消息与帮助的语言；仅在 --ui-lang 与系统区域设置均未指明时生效。")),
    ];

    /// <summary>The keys of <c>fields</c>.</summary>
    public static ImmutableArray<ConfigurationKey> Fields { get; } =
    [
        new("aliases", new("Labels of your own, each with the field it names.", "自定义标签及其所指的字段。")),
    ];

    /// <summary>What a rule may be set to.</summary>
    public static ImmutableArray<string> Levels { get; } = ["error", "warning", "note", "off", "default"];

    /// <summary>What <c>scope</c> may be, apart from a list.</summary>
    public static ImmutableArray<string> Scopes { get; } = ["common-categories", "all"];

    /// <summary>What <c>failOn</c> may be.</summary>
    public static ImmutableArray<string> FailOn { get; } = ["error", "warning", "never"];

    /// <summary>What <c>uiLang</c> may be.</summary>
    public static ImmutableArray<string> UiLanguages { get; } = ["en", "zh-CN", "auto"];

    /// <summary>A category as arXiv writes it.</summary>
    public const string CategoryPattern = "^[a-z]+(-[a-z]+)*(\\.[A-Za-z]+(-[a-z]+)*)?$";
}
