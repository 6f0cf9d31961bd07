using System.Text;
using Alignment.Languages;

namespace Alignment.Cli.Init;

/// <summary>Writes the configuration that a digest begins with: a preset, with what each preset costs.</summary>
internal static class ConfigurationText
{
    /// <summary>Where the schema lies, from the configuration.</summary>
    public const string Schema = ".alignment/alignment.schema.json";

    /// <summary>The configuration.</summary>
    /// <param name="language">The language of its comments.</param>
    public static string Of(Language language)
    {
        StringBuilder text = new();
        void Note(string english, string chinese) => Line($"// {new LocalText(english, chinese).In(language)}");
        void Line(string line) => text.Append(line.Length == 0 ? "" : "  ").Append(line).Append('\n');

        text.Append("{\n");
        Line($"\"$schema\": \"{Schema}\",");
        Line("");
        Note("The preset to start from. What it costs: of 100 real editions it would have stopped", "以哪个预设为起点。代价：每 100 期真实版本会拦下");
        Note("  minimal        5.9 |  1.8 |  0.2    what lost much as a whole, and nothing else", "  minimal        5.9 |  1.8 |  0.2    只拦整期损失严重的");
        Note("  recommended   65   | 33   |  2.2    what the tool does anyway", "  recommended   65   | 33   |  2.2    工具的默认做法");
        Note("  strict        65   | 33   | 28.5    nothing may be missing, and a warning stops, too", "  strict        65   | 33   | 28.5    一篇不缺，警告也会拦下");
        Note("of 407 days of a digest that lost a quarter of its papers for eight months | of the 171 days before | of 1,287 editions", "依次为：某摘要的 407 天（其中八个月每天缺约四分之一的论文）| 此前的 171 天 | 1,287 期论文完整的版本，");
        Note("whose papers are all there: faults in texts only. On your own editions: alignment history import FOLDER, then", "只看文字问题。在自己的版本上试算：先 alignment history import FOLDER，再");
        Note("alignment trend --replay alignment.json names each one that would have been stopped.", "alignment trend --replay alignment.json，列出会被拦下的各期。");
        Line("\"extends\": \"recommended\",");
        Line("");
        Note("What stands below counts over the preset. Remove the // before a line to set it.", "以下各项优先于预设；去掉行首的 // 即生效。");
        Line("");
        Note("The Chinese edition should hold every category of the English one, not only those that both follow.", "中文版应包含英文版的全部类别，而不只是两个版本都收录的。");
        Line("// \"scope\": \"all\",");
        Note("Share of the expected papers that may be missing. Of the 407 days 5% stops 204, and 35% stops 3.", "应有论文中允许缺失的比例。上述 407 天中，5% 会拦下 204 天，35% 会拦下 3 天。");
        Line("// \"budgets\": { \"missingPapers\": \"35%\" },");
        Note("The level of a rule: error, warning, note or off. alignment rules lists them.", "某条规则的级别：error、warning、note 或 off；alignment rules 列出全部规则。");
        Line("// \"rules\": { \"unsupported-number\": \"error\" },");
        text.Append("}\n");
        return text.ToString();
    }
}
