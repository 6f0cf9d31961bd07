using Alignment.Gate;
using Alignment.Reporting;

namespace Alignment.Cli.Rendering;

/// <summary>Writes a judgement for people: what was compared, what is wrong by cause, and the verdict last.</summary>
public static class TextRenderer
{
    /// <summary>Writes a run: its pair, or one pair after another and what they come to; when quiet, only the pairs that are not within budget.</summary>
    public static void Render(JudgedRun run, TextWriter output, TextOptions options)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        if (run.IsSingle)
        {
            Render(run.Judgements[0], output, options);
            return;
        }

        Page page = new(output, options);
        for (int i = 0; i < run.Judgements.Length; i++)
        {
            if (options.IsQuiet && run.Judgements[i].Verdict.Outcome == Outcome.Pass)
            {
                continue;
            }

            RunSection.Heading(page, run, i);
            Render(run.Judgements[i], output, options with { IsForgiven = false });
            if (!options.IsQuiet)
            {
                page.Line();
            }
        }

        RunSection.Closing(page, run);
    }

    /// <summary>Writes a judgement. The same judgement and options give the same bytes.</summary>
    public static void Render(Judgement judgement, TextWriter output, TextOptions options)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        Report report = ReportBuilder.Build(judgement);
        Page page = new(output, options);
        if (!options.IsQuiet)
        {
            HeaderSection.Write(page, report);
            CategorySection.Write(page, report.Summary);
            FindingSection.Write(page, judgement.Shown);
        }

        VerdictSection.Write(page, judgement, report);
    }
}
