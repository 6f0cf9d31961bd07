using System.Text;
using Alignment.Languages;

namespace Alignment.Cli.Init;

/// <summary>Writes the configuration that a digest begins with: what the tool does anyway, each setting explained and priced.</summary>
internal static class ConfigurationText
{
    /// <summary>Where the schema lies, from the configuration.</summary>
    public const string Schema = ".alignment/alignment.schema.json";

    /// <summary>The configuration.</summary>
    /// <param name="language">The language of its comments.</param>
    /// <param name="hasSchema">Whether the schema is written beside it.</param>
    public static string Of(Language language, bool hasSchema)
    {
        StringBuilder text = new();
        void Note(string english, string chinese) => Line($"// {new LocalText(english, chinese).In(language)}");
        void Line(string line) => text.Append(line.Length == 0 ? "" : "  ").Append(line).Append('\n');

        text.Append("{\n");
        Note("Settings of alignment. These are the tool's own; change what does not suit your digest.", "alignment 的设置。以下为默认值，按需修改。");
        if (hasSchema)
        {
            Line($"\"$schema\": \"{Schema}\",");
        }

        Line("");
        Note("Which categories the Chinese edition should hold: those both editions follow, or \"all\" of the English one.", "中文版应包含哪些类别：两个版本都收录的（common-categories），或英文版的全部（all）。");
        Line("\"scope\": \"common-categories\",");
        Line("");
        Note("From which level on a finding stops the edition: \"error\", \"warning\", or \"never\" (report only).", "从哪个级别起拦下本期：error、warning，或 never（只报告）。");
        Note("What it costs: of 1,304 real editions \"warning\" would have stopped 402.", "代价：在 1,304 期真实版本中，warning 会拦下 402 期。");
        Line("\"failOn\": \"error\",");
        Line("");
        Line("\"budgets\": {");
        Note("  Share of the expected papers that may be missing; beyond it each is an error.", "  应有论文中允许缺失的比例；超过后每篇缺失都算错误。");
        Note("  What it costs: of 407 days of one digest, which a filter thinned for eight months, 5% stops 204 and 35% stops 3.", "  代价：某摘要的 407 天中（其中八个月被过滤器删减），5% 会拦下 204 天，35% 会拦下 3 天。");
        Line("  \"missingPapers\": \"5%\"");
        Note("  \"warnings\": 20 would stop an edition with more warnings than that; without it any number passes.", "  如写 \"warnings\": 20，则警告超过 20 条即拦下；不写则不限。");
        Line("}");
        text.Append("}\n");
        return text.ToString();
    }
}
