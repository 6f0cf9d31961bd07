using Alignment.Gate;
using Alignment.Reporting;

namespace Alignment.Cli.Rendering;

/// <summary>What holds several pairs of editions together: a heading before each, and what they come to.</summary>
internal static class RunSection
{
    private const int MostAlone = 3;

    // So many verdicts are still on the screen when the last is written.
    private const int SeenAtOnce = 5;
    private const int MostListed = 20;

    /// <summary>Which pair follows.</summary>
    public static void Heading(Page page, JudgedRun run, int index) => page.Line(
        (FormattableString.Invariant($"[{index + 1}/{run.Judgements.Length}] "), Tone.Faint),
        (run.Judgements[index].Evidence.Pair.Target.Path, Tone.Strong));

    /// <summary>The last lines: the pairs to look at, when they have scrolled by, editions without a partner, and the worst of all verdicts.</summary>
    public static void Closing(Page page, JudgedRun run)
    {
        if (!page.Options.IsQuiet && run.Judgements.Length > SeenAtOnce)
        {
            List(page, [.. run.Judgements.Where(judgement => judgement.Verdict.Outcome != Outcome.Pass)]);
        }

        if (!run.Alone.IsEmpty)
        {
            string alone = string.Join(", ", run.Alone.Take(MostAlone));
            int rest = run.Alone.Length - MostAlone;
            string more = rest > 0 ? page.Text($" and {rest} more", " 等") : "";
            page.Line(
                (page.Text($"without the other language: {run.Alone.Length}", $"缺少另一种语言：{run.Alone.Length} 个"), run.IsAloneAllowed ? Tone.Plain : Tone.Bad),
                (page.Text($" ({alone}{more})", $"（{alone}{more}）"), Tone.Faint));
        }

        page.Line(
            ($"{page.Glyphs.Of(run.Outcome)} {page.Text(OutcomeWords.Of(run.Outcome))}", Glyphs.ToneOf(run.Outcome)),
            (page.Text($" {run.Judgements.Length} pairs: {Counts(page, run)}", $"，共 {run.Judgements.Length} 对：{Counts(page, run)}"), Tone.Strong),
            (VerdictSection.Forgiven(page), Tone.Plain));
    }

    private static void List(Page page, Judgement[] judgements)
    {
        foreach (Judgement judgement in judgements.Take(MostListed))
        {
            Outcome outcome = judgement.Verdict.Outcome;
            page.Line(
                ($"{page.Glyphs.Of(outcome)} {judgement.Evidence.Pair.Target.Path}", Glyphs.ToneOf(outcome)),
                ($"   {page.Text(judgement.Verdict.Reason)}", Tone.Plain));
        }

        if (judgements.Length > MostListed)
        {
            page.Line((page.Text($"and {judgements.Length - MostListed} more", $"另有 {judgements.Length - MostListed} 对"), Tone.Faint));
        }
    }

    private static string Counts(Page page, JudgedRun run)
    {
        (string Words, int Count)[] counts =
        [
            (page.Text("within budget", "对在预算之内"), run.Count(Outcome.Pass)),
            (page.Text("over budget", "对超出预算"), run.Count(Outcome.Fail)),
            (page.Text("not judged", "对无法判断"), run.Count(Outcome.CannotJudge)),
        ];
        return string.Join(page.Text(", ", "，"), counts
            .Where(part => part.Count > 0)
            .Select(part => FormattableString.Invariant($"{part.Count} {part.Words}"))
            .DefaultIfEmpty(page.Text("nothing judged", "没有可检查的版本")));
    }
}
