using Alignment.Checks;
using Alignment.Reporting;

namespace Alignment.Cli.Rendering;

/// <summary>Writes rules for people.</summary>
internal static class RuleRenderer
{
    /// <summary>One line a rule.</summary>
    public static void List(IReadOnlyList<CheckDescriptor> checks, TextWriter output, TextOptions options)
    {
        Page page = new(output, options);
        int names = checks.Max(check => check.Name.Length);
        foreach (CheckDescriptor check in checks)
        {
            page.Line(
                (check.Id, Tone.Strong),
                ($"  {check.Name.PadRight(names)}  ", Tone.Plain),
                ($"{page.Glyphs.Of(check.Level)} {Keys.Of(check.Level),-7}", Glyphs.ToneOf(check.Level)),
                ("  " + page.Text(check.Title), Tone.Plain));
        }

        page.Line();
        page.Line((page.Text("next: ", "下一步：") + "alignment explain RULE", Tone.Faint));
    }

    /// <summary>One rule in full.</summary>
    public static void Explain(CheckDescriptor check, TextWriter output, TextOptions options)
    {
        Page page = new(output, options);
        page.Line(
            ($"{check.Id} {check.Name}", Tone.Strong),
            ($"   {page.Glyphs.Of(check.Level)} {Keys.Of(check.Level)}", Glyphs.ToneOf(check.Level)),
            ($"   {check.Category}", Tone.Faint));
        page.Line((page.Text(check.Title), Tone.Plain));
        page.Line();
        page.Folded("", "", page.Text(check.Help), Tone.Plain);
        if (RepairCommands.For(check.Remedy) is string command)
        {
            page.Line((page.Text("repair: ", "修复：") + command, Tone.Strong));
        }

        if (check.MayPreventJudgement)
        {
            page.Line((page.Text(
                "Cannot be turned off where it says that an edition could not be judged.", "凡说明版本无法判断之处，均不能关闭。"), Tone.Plain));
        }

        foreach (CheckOption option in check.Options)
        {
            page.Line();
            page.Line((page.Text(
                $"option {option.Key} = {option.Default}   ({option.Min} to {option.Max}, {option.Unit.English})",
                $"选项 {option.Key} = {option.Default}   （{option.Min} 至 {option.Max}，{option.Unit.Chinese}）"), Tone.Strong));
            page.Folded("  ", "  ", page.Text(option.Help), Tone.Plain);
        }

        foreach (CheckExample example in check.Examples)
        {
            page.Line();
            bool isClean = example.Marked is null;
            page.Line(isClean
                ? ($"{page.Glyphs.Good} {page.Text("not reported", "不报告")}", Tone.Good)
                : ($"{page.Glyphs.Bad} {page.Text("reported: ", "报告：")}{example.Marked}", Tone.Bad));
            if (example.Source.Length > 0)
            {
                page.Labelled(page.Text("  source: ", "  源：  "), example.Source, Tone.Plain);
            }

            page.Labelled(page.Text("  target: ", "  目标："), example.Target, Tone.Plain);
        }

        page.Line();
        page.Line((page.Text("turn it off: ", "关闭：") + $"alignment check … --ignore {check.Name}", Tone.Faint));
        string setting = $"\"rules\": {{ \"{check.Name}\": \"{Keys.Of(check.Level)}\" }}";
        page.Line((page.Text(
            $"in alignment.json: {setting}   (error, warning, note or off)",
            $"写入 alignment.json：{setting}   （error、warning、note 或 off）"), Tone.Faint));
    }
}
