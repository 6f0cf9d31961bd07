using System.Globalization;
using System.Text;
using Alignment.Checks;
using Alignment.Reporting;

namespace Alignment.Tests.Documentation;

/// <summary>Writes <c>docs/checks</c> from the descriptors: each page in English and Chinese.</summary>
internal static class CheckPages
{
    /// <summary>The page of one check.</summary>
    public static string Page(CheckDescriptor check)
    {
        StringBuilder page = new();
        page.Append("# ").Append(check.Id).Append(' ').Append(check.Name).Append("\n\n");
        page.Append("**").Append(check.Title.English).Append("** · **").Append(check.Title.Chinese).Append("**\n\n");
        page.Append("| level 级别 | category 类别 (MQM) |\n|---|---|\n");
        page.Append("| `").Append(Keys.Of(check.Level)).Append("` | `").Append(check.Category).Append("` |\n\n");
        page.Append(check.Help.English).Append("\n\n").Append(check.Help.Chinese).Append("\n\n");
        if (RepairCommands.For(check.Remedy) is string command)
        {
            page.Append(CultureInfo.InvariantCulture, $"Repair · 修复: `{command}` ([docs/repair.md](../repair.md))\n\n");
        }

        if (check.MayPreventJudgement)
        {
            page.Append("Where it says that an edition could not be judged it cannot be turned off, and the exit code is 2.\n\n");
            page.Append("若它表示某个版本无法判断，则不能关闭，退出码为 2。\n\n");
        }

        Options(page, check);
        Examples(page, check);
        page.Append("## In `alignment.json` · 在 `alignment.json` 中\n\n```json\n{ \"rules\": { \"").Append(check.Name).Append("\": ");
        string level = $"\"{Keys.Of(check.Level)}\"";
        page.Append(check.Options.IsEmpty ? level : FormattableString.Invariant($"[{level}, {{ \"{check.Options[0].Key}\": {check.Options[0].Default} }}]"));
        page.Append(" } }\n```\n\n`error`, `warning`, `note` or `off`. On the command line: `--ignore ").Append(check.Name).Append("`.\n");
        return page.ToString();
    }

    /// <summary>The list of all checks.</summary>
    public static string Index(IEnumerable<CheckDescriptor> checks)
    {
        StringBuilder index = new("""
            # Checks · 检查规则

            Made from the code: `UPDATE_SNAPSHOTS=1 dotnet test` writes these pages. `alignment explain ALN108` prints one.

            | id | name | level | what it finds | 检查内容 |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (CheckDescriptor check in checks)
        {
            index.Append(FormattableString.Invariant(
                $"| [{check.Id}]({check.Id}.md) | `{check.Name}` | {Keys.Of(check.Level)} | {check.Title.English} | {check.Title.Chinese} |\n"));
        }

        return index.ToString();
    }

    private static void Options(StringBuilder page, CheckDescriptor check)
    {
        if (check.Options.IsEmpty)
        {
            return;
        }

        page.Append("## Options · 选项\n\n| option | default | range | unit | meaning | 含义 |\n|---|---|---|---|---|---|\n");
        foreach (CheckOption option in check.Options)
        {
            page.Append(FormattableString.Invariant(
                $"| `{option.Key}` | {option.Default} | {option.Min}–{option.Max} | {option.Unit.English}, {option.Unit.Chinese} | {option.Help.English} | {option.Help.Chinese} |\n"));
        }

        page.Append('\n');
    }

    private static void Examples(StringBuilder page, CheckDescriptor check)
    {
        if (check.Examples.IsEmpty)
        {
            return;
        }

        page.Append("## Examples · 示例\n\n| source 原文 | target 译文 | reported 报告 |\n|---|---|---|\n");
        foreach (CheckExample example in check.Examples)
        {
            page.Append("| ").Append(Cell(example.Source)).Append(" | ").Append(Cell(example.Target)).Append(" | ")
                .Append(example.Marked is null ? "no 否" : Cell(example.Marked)).Append(" |\n");
        }

        page.Append('\n');
    }

    private static string Cell(string text) => text.Length == 0 ? "–"
        : Printable.Escape(text).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
