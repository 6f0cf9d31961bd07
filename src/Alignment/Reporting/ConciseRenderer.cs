using Alignment.Languages;

namespace Alignment.Reporting;

/// <summary>Writes one finding a line, as editors and terminals link it: <c>path:line:column: level ALN108 name: message</c>.</summary>
public static class ConciseRenderer
{
    /// <summary>Writes the findings of a run, one pair after another.</summary>
    public static void Render(JudgedRun run, TextWriter output) => Render(run, output, Language.English);

    /// <summary>The same with the messages in a language.</summary>
    public static void Render(JudgedRun run, TextWriter output, Language language)
    {
        ArgumentNullException.ThrowIfNull(run);
        foreach (Judgement judgement in run.Judgements)
        {
            Render(judgement, output, language);
        }
    }

    /// <summary>Writes the findings of a judgement; nothing when there are none.</summary>
    public static void Render(Judgement judgement, TextWriter output) => Render(judgement, output, Language.English);

    /// <summary>The same with the messages in a language.</summary>
    public static void Render(Judgement judgement, TextWriter output, Language language)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(output);
        foreach (Checks.Finding finding in judgement.Shown)
        {
            output.Write(Line(finding, language));
            output.Write('\n');
        }
    }

    /// <summary>The line of one finding; all but its message is the same in every language.</summary>
    public static string Line(Checks.Finding finding, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(finding);
        string place = FormattableString.Invariant(
            $"{Printable.Escape(finding.Place.Path)}:{finding.Place.Start.Line}:{finding.Place.Start.Column}");
        return $"{place}: {Keys.Of(finding.Level)} {finding.Check.Id} {finding.Check.Name}{(finding.IsKnown ? new LocalText(" (known)", "（已知）").In(language) : "")}: {Printable.Escape(finding.Message.In(language))}";
    }
}
