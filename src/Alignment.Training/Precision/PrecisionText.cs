using System.Globalization;
using System.Text;
using Alignment.Checks;
using Alignment.Reporting;
using Alignment.Training.Calibration;
using Alignment.Training.Faults;

namespace Alignment.Training.Precision;

/// <summary>Writes what was counted.</summary>
internal static class PrecisionText
{
    /// <summary>Alarms on later months: shares of fields, what readers say of them, and each rule by itself.</summary>
    public static string Held(AlarmRun run, Verdicts verdicts)
    {
        StringBuilder text = new();
        text.Append(string.Create(CultureInfo.InvariantCulture, $"""

            ## All rules together, on months that nothing was made from

            Made by `alignment-training precision`. {run.Papers.Values.Sum():N0} papers ({run.Fields(null):N0} fields) of {HeldOutModel.Until} and later, in {run.Editions:N0} editions of five papers or more, by day and by
            the makers of both texts. The lexicon is of the months before {HeldOutModel.From}, the thresholds of ALN301, ALN302 and ALN306 of those before {HeldOutModel.Until}. (The tables of endings,
            of words always translated and of counted things were counted on all months.) A field counts once a level, however many findings it has; a whole
            paper counts as one field. 95 % intervals by Wilson. An alarm on text as published may be a real defect: what readers say of those they read
            stands in `verdicts.tsv`. *Not real* is the share of fields less the part that the verdicts of that generator call true; a doubtful alarm counts as not real.


            """).ReplaceLineEndings("\n"));
        text.Append("| generator | fields | with an error | | 95 % | with an error or a warning | | 95 % | errors read: true, false, doubtful | not real | warnings read: true, false, doubtful | errors and warnings not real |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (string? generator in run.Papers.Keys.Append(null))
        {
            int fields = run.Fields(generator);
            int errors = run.Flagged(generator, alarm => alarm.Level == Level.Error);
            int both = run.Flagged(generator, alarm => alarm.Level >= Level.Warning);
            Tally error = Tally.Of(Of(run, generator).Where(alarm => alarm.Level == Level.Error), verdicts);
            Tally warning = Tally.Of(Of(run, generator).Where(alarm => alarm.Level == Level.Warning), verdicts);
            double notReal = (errors * error.NotReal) + ((both - errors) * warning.NotReal);
            text.Append(CultureInfo.InvariantCulture, $"| {generator ?? "all"} | {fields:N0} | {Share(errors, fields)} | {Share(both, fields)} ")
                .Append(CultureInfo.InvariantCulture, $"| {error} | {Percent(errors * error.NotReal, fields)} | {warning} | {Percent(notReal, fields)} |\n");
        }

        text.Append("\n### By rule\n\nFields with an alarm per 1,000; those about an edition as a whole are counted beside.\n\n| rule | level |")
            .AppendJoin("", run.Papers.Keys.Select(generator => $" {generator} |"))
            .Append(" all | per 1,000 | 95 % | editions | read: true, false, doubtful |\n|---|---|---|---|---|---|---|")
            .AppendJoin("", run.Papers.Keys.Select(_ => "---|")).Append('\n');
        foreach (var rule in run.Alarms.GroupBy(alarm => (alarm.Rule, alarm.Name, alarm.Level))
            .OrderBy(rule => rule.Key.Rule, StringComparer.Ordinal).ThenByDescending(rule => rule.Key.Level))
        {
            int Count(string? generator) => run.Flagged(generator, alarm => (alarm.Rule, alarm.Name, alarm.Level) == rule.Key);
            int count = Count(null);
            text.Append(CultureInfo.InvariantCulture, $"| {rule.Key.Rule} {rule.Key.Name} | {Keys.Of(rule.Key.Level)} |")
                .AppendJoin("", run.Papers.Keys.Select(generator => string.Create(CultureInfo.InvariantCulture, $" {1000.0 * Count(generator) / run.Fields(generator):0.00} |")))
                .Append(CultureInfo.InvariantCulture, $" {count} | {1000.0 * count / run.Fields(null):0.00} | {Shares.PerThousand(count, run.Fields(null))} |")
                .Append(CultureInfo.InvariantCulture, $" {rule.Count(alarm => alarm.Id.Length == 0)} | {Tally.Of(rule.Where(alarm => alarm.Id.Length > 0), verdicts)} |\n");
        }

        return text.ToString();
    }

    /// <summary>Alarms on every generator, judged with what was made without it.</summary>
    public static string ByGenerator(IEnumerable<AlarmRun> runs)
    {
        StringBuilder text = new();
        text.Append("""

            ### By generator

            Each generator on all its months, with a lexicon and thresholds made without it (from the same months as above; the other tables as shipped).

            | generator | fields | with an error | | 95 % | with an error or a warning | | 95 % |
            |---|---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (AlarmRun run in runs)
        {
            int fields = run.Fields(null);
            text.Append(CultureInfo.InvariantCulture, $"| {run.Papers.Keys.Single()} | {fields:N0} | {Share(run.Flagged(null, alarm => alarm.Level == Level.Error), fields)} |")
                .Append(CultureInfo.InvariantCulture, $" {Share(run.Flagged(null, alarm => alarm.Level >= Level.Warning), fields)} |\n");
        }

        return text.ToString();
    }

    /// <summary>How many planted faults were found, by kind.</summary>
    /// <param name="verdicts">The verdict on each.</param>
    /// <param name="places">Which editions they were planted in.</param>
    public static string Planted(IReadOnlyCollection<FaultVerdict> verdicts, string places)
    {
        StringBuilder text = new();
        text.Append(string.Create(CultureInfo.InvariantCulture, $"""

            ## Planted faults

            `plant-faults`, on the largest held-out editions of each generator: {places}. Caught: by any level of a rule with at most 2 alarms on 55
            clean fields. Loud: by an error or a warning. Hidden faults, whose new figure or name stands in the English paper too, do not count as visible.

            | kind | planted | caught | | 95 % | loud | visible ones caught |
            |---|---|---|---|---|---|---|

            """).ReplaceLineEndings("\n"));
        foreach (FaultKind kind in FaultKinds.All.Where(kind => !kind.IsHarmless))
        {
            Row(text, kind.Name, [.. verdicts.Where(verdict => verdict.Fault.Kind == kind.Name)]);
        }

        Row(text, "**all**", [.. verdicts.Where(verdict => !verdict.Fault.IsHarmless)]);
        text.Append("\n| control | changed | flagged by an error or a warning | | 95 % |\n|---|---|---|---|---|\n");
        foreach (FaultKind kind in FaultKinds.All.Where(kind => kind.IsHarmless))
        {
            Control(text, kind.Name, [.. verdicts.Where(verdict => verdict.Fault.Kind == kind.Name)]);
        }

        Control(text, "**all**", [.. verdicts.Where(verdict => verdict.Fault.IsHarmless)]);
        return text.Append('\n').ToString();
    }

    private static void Row(StringBuilder text, string name, List<FaultVerdict> own)
    {
        int caught = own.Count(verdict => verdict.IsCaught);
        List<FaultVerdict> visible = [.. own.Where(verdict => !verdict.Fault.IsHidden)];
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {own.Count} | {caught} | {Percent(caught, own.Count, "0")} | {Shares.Percent(caught, own.Count)} |")
            .Append(CultureInfo.InvariantCulture, $" {own.Count(verdict => verdict.IsLoud)} | {visible.Count(verdict => verdict.IsCaught)} of {visible.Count} |\n");
    }

    private static void Control(StringBuilder text, string name, List<FaultVerdict> own)
    {
        int flagged = own.Count(verdict => verdict.IsLoud);
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {own.Count} | {flagged} | {Percent(flagged, own.Count, "0.0")} | {Shares.Percent(flagged, own.Count)} |\n");
    }

    private static IEnumerable<Alarm> Of(AlarmRun run, string? generator) =>
        run.Alarms.Where(alarm => alarm.Id.Length > 0 && (generator is null || alarm.Generator == generator));

    private static string Share(int part, int whole) => string.Create(
        CultureInfo.InvariantCulture, $"{part} | {Percent(part, whole)} | {Shares.FinePercent(part, whole)}");

    private static string Percent(double part, int whole, string format = "0.000") =>
        whole == 0 || double.IsNaN(part) ? "–" : (100 * part / whole).ToString(format, CultureInfo.InvariantCulture) + " %";
}
