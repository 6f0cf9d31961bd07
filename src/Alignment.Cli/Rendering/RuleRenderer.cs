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
                ($"  {check.Title.English} · {check.Title.Chinese}", Tone.Plain));
        }

        page.Line();
        page.Line(("next: alignment explain RULE", Tone.Faint));
    }

    /// <summary>One rule in full.</summary>
    public static void Explain(CheckDescriptor check, TextWriter output, TextOptions options)
    {
        Page page = new(output, options);
        page.Line(
            ($"{check.Id} {check.Name}", Tone.Strong),
            ($"   {page.Glyphs.Of(check.Level)} {Keys.Of(check.Level)}", Glyphs.ToneOf(check.Level)),
            ($"   {check.Category}", Tone.Faint));
        page.Line(($"{check.Title.English} · {check.Title.Chinese}", Tone.Plain));
        page.Line();
        page.Folded("", "", check.Help.English, Tone.Plain);
        page.Folded("", "", check.Help.Chinese, Tone.Plain);
        if (RepairCommands.For(check.Remedy) is string command)
        {
            page.Line(($"repair: {command}", Tone.Strong));
        }

        if (check.MayPreventJudgement)
        {
            page.Line(("Cannot be turned off where it says that an edition could not be judged.", Tone.Plain));
        }

        foreach (CheckOption option in check.Options)
        {
            page.Line();
            page.Line((FormattableString.Invariant(
                $"option {option.Key} = {option.Default}   ({option.Min} to {option.Max}, {option.Unit})"), Tone.Strong));
            page.Folded("  ", "  ", option.Help.English, Tone.Plain);
            page.Folded("  ", "  ", option.Help.Chinese, Tone.Plain);
        }

        foreach (CheckExample example in check.Examples)
        {
            page.Line();
            bool isClean = example.Marked is null;
            page.Line(isClean ? ($"{page.Glyphs.Good} not reported", Tone.Good) : ($"{page.Glyphs.Bad} reported: {example.Marked}", Tone.Bad));
            if (example.Source.Length > 0)
            {
                page.Folded("  source: ", "          ", example.Source, Tone.Plain);
            }

            page.Folded("  target: ", "          ", example.Target, Tone.Plain);
        }

        page.Line();
        page.Line(($"turn it off: alignment check … --ignore {check.Name}", Tone.Faint));
        page.Line(($"in alignment.json: \"rules\": {{ \"{check.Name}\": \"{Keys.Of(check.Level)}\" }}   (error, warning, note or off)", Tone.Faint));
    }
}
