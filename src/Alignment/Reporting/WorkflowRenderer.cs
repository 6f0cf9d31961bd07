using Alignment.Checks;
using Alignment.Languages;

namespace Alignment.Reporting;

/// <summary>Writes findings as GitHub Actions workflow commands: annotations of the run, and of the files it is about.</summary>
/// <remarks>
/// GitHub keeps 10 errors and 10 warnings of a step and drops the rest without a word (actions/toolkit#734): findings are grouped by
/// rule, and at most <see cref="MostLines"/> lines of a level are written, the last saying how much more there is. Notes decide
/// nothing; one line counts them.
/// </remarks>
public static class WorkflowRenderer
{
    /// <summary>The most lines of one level.</summary>
    public const int MostLines = 10;

    private const int MostIds = 5;

    private static readonly LocalText Alone = new("no counterpart in the other language", "没有另一种语言的版本");

    /// <summary>Writes a run; nothing when there are no findings.</summary>
    public static void Render(JudgedRun run, SurfaceOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        Finding[] all = [.. run.Judgements.SelectMany(judgement => judgement.Findings).Where(finding => !finding.IsKnown)];
        foreach (Level level in (Level[])[Level.Error, Level.Warning])
        {
            bool isOfAlone = !run.Alone.IsEmpty && level == (run.IsAloneAllowed ? Level.Warning : Level.Error);
            List<WorkflowCommand> commands = isOfAlone ? [OfAlone(run, level, options.Language)] : [];
            commands.AddRange(OfRules(all, level, options));
            Write(commands, level, options.Language, output);
        }

        int notes = all.Count(finding => finding.Level == Level.Note);
        if (notes > 0)
        {
            LocalText text = new(
                FormattableString.Invariant($"{notes} {(notes == 1 ? "note" : "notes")}, which decide nothing: see the summary, or -f concise"),
                FormattableString.Invariant($"{notes} 条提示，不影响结论：见摘要，或 -f concise"));
            Write([new("notice", new LocalText("notes", "提示").In(options.Language), text.In(options.Language))], Level.Note, options.Language, output);
        }
    }

    private static void Write(List<WorkflowCommand> commands, Level level, Language language, TextWriter output)
    {
        int shown = commands.Count <= MostLines ? commands.Count : MostLines - 1;
        foreach (WorkflowCommand command in commands.Take(shown))
        {
            output.Write(command);
            output.Write('\n');
        }

        if (commands.Count > shown)
        {
            int more = commands.Count - shown;
            LocalText title = new(FormattableString.Invariant($"and {more} more rules"), FormattableString.Invariant($"另有 {more} 条规则"));
            string rules = string.Join(", ", commands.Skip(shown).Select(command => command.Title));
            LocalText text = new($"{rules}; see the summary, or -f concise", $"{rules}；见摘要，或 -f concise");
            output.Write(new WorkflowCommand(Name(level), title.In(language), text.In(language)));
            output.Write('\n');
        }
    }

    // What keeps editions from being judged first, then what is found most often.
    private static IEnumerable<WorkflowCommand> OfRules(Finding[] all, Level level, SurfaceOptions options) => all
        .Where(finding => finding.Level == level)
        .GroupBy(finding => finding.Check.Id, StringComparer.Ordinal)
        .OrderByDescending(group => group.Any(finding => finding.PreventsJudgement))
        .ThenByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => OfRule([.. group], level, options));

    private static WorkflowCommand OfRule(Finding[] findings, Level level, SurfaceOptions options)
    {
        Finding first = findings[0];
        Language language = options.Language;
        string count = findings.Length == 1 ? "" : FormattableString.Invariant($" ({findings.Length})");
        string[] ids = [.. findings.Skip(1).SelectMany(finding => finding.Paper is { } id ? [id.Value] : finding.Papers.Select(one => one.Value)).Distinct()];
        string some = string.Join(", ", ids.Take(MostIds)) + (ids.Length > MostIds ? ", …" : "");
        LocalText more = findings.Length == 1 ? new("", "") : new(
            FormattableString.Invariant($"\nand {findings.Length - 1} more{(some.Length > 0 ? ": " : "")}{some}"),
            FormattableString.Invariant($"\n另有 {findings.Length - 1} 处{(some.Length > 0 ? "：" : "")}{some}"));
        string next = RepairCommands.For(first.Check, level, options.Report) ?? "alignment explain " + first.Check.Id;
        string text = $"{Printable.Escape(FindingText.Of(first, language))}{more.In(language)}\n{new LocalText("next: ", "下一步：").In(language)}{next}";
        return new(Name(level), $"{first.Check.Id} {first.Check.Title.In(language)}{count}", text)
        {
            File = options.Paths.Of(first.Place.Path),
            Line = Math.Max(1, first.Place.Start.Line),
        };
    }

    private static WorkflowCommand OfAlone(JudgedRun run, Level level, Language language) => new(
        Name(level),
        $"{Alone.In(language)} ({run.Alone.Length})",
        string.Join(", ", run.Alone.Take(MostIds)) + (run.Alone.Length > MostIds ? ", …" : ""));

    private static string Name(Level level) => level switch { Level.Error => "error", Level.Warning => "warning", _ => "notice" };
}
