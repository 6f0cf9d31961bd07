using Alignment.Gate;
using Alignment.Reporting;

namespace Alignment.Cli.Rendering;

/// <summary>What holds several pairs of editions together: a heading before each, and what they come to.</summary>
internal static class RunSection
{
    private const int MostAlone = 3;

    /// <summary>Which pair follows.</summary>
    public static void Heading(Page page, JudgedRun run, int index) => page.Line(
        (FormattableString.Invariant($"[{index + 1}/{run.Judgements.Length}] "), Tone.Faint),
        (run.Judgements[index].Evidence.Pair.Target.Path, Tone.Strong));

    /// <summary>The last lines: editions without a partner, and the worst of all verdicts.</summary>
    public static void Closing(Page page, JudgedRun run)
    {
        if (!run.Alone.IsEmpty)
        {
            string more = run.Alone.Length > MostAlone ? FormattableString.Invariant($" and {run.Alone.Length - MostAlone} more") : "";
            page.Line(
                (FormattableString.Invariant($"without the other language: {run.Alone.Length}"), run.IsAloneAllowed ? Tone.Plain : Tone.Bad),
                ($" ({string.Join(", ", run.Alone.Take(MostAlone))}{more})", Tone.Faint));
        }

        string forgiven = page.Options.IsForgiven ? "; exits 0 because of --exit-zero" : "";
        page.Line(
            ($"{page.Glyphs.Of(run.Outcome)} {VerdictSection.Word(run.Outcome)}", Glyphs.ToneOf(run.Outcome)),
            (FormattableString.Invariant($" {run.Judgements.Length} pairs: {Counts(run)}"), Tone.Strong),
            (forgiven, Tone.Plain));
    }

    private static string Counts(JudgedRun run)
    {
        (string Words, int Count)[] counts =
        [
            ("within budget", run.Count(Outcome.Pass)),
            ("over budget", run.Count(Outcome.Fail)),
            ("not judged", run.Count(Outcome.CannotJudge)),
        ];
        return string.Join(", ", counts
            .Where(part => part.Count > 0)
            .Select(part => FormattableString.Invariant($"{part.Count} {part.Words}"))
            .DefaultIfEmpty("nothing judged"));
    }
}
