using System.Globalization;
using System.Text;
using Alignment.Training.Faults;

namespace Alignment.Training.Calibration;

/// <summary>Writes what was calibrated: the table that the library reads, and the report.</summary>
internal static class CalibrationText
{
    private static readonly (string Rule, string Heading, string Text)[] Sections =
    [
        ("ALN301", "Mispaired",
            "`whole`: how far below the usual the support of all summaries of a paper must lie, where another paper explains them better. "
            + "`field-margin`: the same of one field, with the other paper's margin added. Planted: the summaries of two papers exchanged; "
            + "one field replaced by that of another paper."),
        ("ALN302", "Exchanged fields",
            "The gain of exchanging two fields. Planted: two fields exchanged; found when these two are named."),
        ("ALN306", "Unsupported content",
            "The worst clause of each field. Planted: a sentence of another paper before or behind a field; found when that field is marked. "
            + "The rule reports at either threshold."),
    ];

    /// <summary>The table of thresholds.</summary>
    /// <param name="model">How they were set.</param>
    /// <param name="judged">Later editions.</param>
    /// <param name="origin">What both are; comment lines without their marks.</param>
    public static string Table(HeldOutModel model, CalibrationRun judged, IEnumerable<string> origin)
    {
        StringBuilder text = new();
        text.Append("# data/models/thresholds.tsv — from which figure on a rule reports\n");
        foreach (string line in origin)
        {
            text.Append(CultureInfo.InvariantCulture, $"# {line}\n");
        }

        text.Append("rule\toption\tvalue\tallowed\tof\tset-on\tflagged\tjudged-on\tfalse-alarms\tplanted\tfound\n");
        foreach ((CalibratedThreshold threshold, double value) in model.Values)
        {
            (int reached, int items) = threshold.Alarms(model.Setting.Clean, value);
            (int flagged, int clean) = threshold.Alarms(judged.Clean, value);
            (int found, int planted) = threshold.Detection(judged.Planted, value);
            text.Append(CultureInfo.InvariantCulture, $"{threshold.Rule}\t{threshold.Option}\t{CalibratedThreshold.Text(value)}\t{threshold.Allowed:0.#####}\t{threshold.Unit}\t")
                .Append(CultureInfo.InvariantCulture, $"{items}\t{reached}\t{clean}\t{flagged}\t{planted}\t{found}\n");
        }

        return text.ToString();
    }

    /// <summary>The report of thresholds judged on editions they were not set on.</summary>
    /// <param name="model">How they were set.</param>
    /// <param name="judged">Later editions.</param>
    /// <param name="names">The reports' names of the generators.</param>
    public static string ByDate(HeldOutModel model, CalibrationRun judged, IReadOnlyDictionary<string, string> names)
    {
        StringBuilder text = new();
        foreach ((string rule, string heading, string what) in Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n{what}\n\n");
            List<KeyValuePair<CalibratedThreshold, double>> thresholds = [.. model.Values.Where(pair => pair.Key.Rule == rule)];
            text.Append("| option | level | value | set on: clean | reach it | allowed | judged: clean | false alarms | per 1,000 | 95 % | planted | found | 95 % |\n")
                .Append("|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
            foreach ((CalibratedThreshold threshold, double value) in thresholds)
            {
                (int reached, int items) = threshold.Alarms(model.Setting.Clean, value);
                text.Append(CultureInfo.InvariantCulture, $"| `{threshold.Option}` | {Word(threshold.Level)} | {CalibratedThreshold.Text(value)} | {items:N0} {threshold.Unit} | {reached} | {threshold.AllowedOf(items)} |")
                    .Append(Alarms(threshold, value, judged.Clean)).Append(Found(threshold, value, judged)).Append('\n');
            }

            text.Append("\nFalse alarms by month and generator, per 1,000 with intervals; months before the line set the thresholds:\n\n| month | generator | papers |")
                .AppendJoin("", thresholds.Select(pair => $" `{pair.Key.Option}` | 95 % |"))
                .Append("\n|---|---|---|").AppendJoin("", thresholds.Select(_ => "---|---|")).Append('\n');
            ByMonth(text, model.Setting.Clean, thresholds, names);
            text.Append("| – | | |").AppendJoin("", thresholds.Select(_ => " | |")).Append('\n');
            ByMonth(text, judged.Clean, thresholds, names);
        }

        return text.ToString();
    }

    /// <summary>The report of each generator, judged with a lexicon and thresholds made without it.</summary>
    public static string ByGenerator(IEnumerable<(string Name, HeldOutModel Model, CalibrationRun Judged)> runs)
    {
        StringBuilder text = new();
        text.Append("| generator | option | value without it | clean | false alarms | per 1,000 | 95 % | planted | found | 95 % |\n|---|---|---|---|---|---|---|---|---|---|\n");
        foreach ((string name, HeldOutModel model, CalibrationRun judged) in runs)
        {
            foreach ((CalibratedThreshold threshold, double value) in model.Values)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {name} | {threshold.Rule} `{threshold.Option}` | {CalibratedThreshold.Text(value)} |")
                    .Append(Alarms(threshold, value, judged.Clean)).Append(Found(threshold, value, judged)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The same thresholds with different lexicons on the same editions.</summary>
    public static string Compare(HeldOutModel model, params (string Lexicon, CalibrationRun Judged)[] runs)
    {
        StringBuilder text = new();
        text.Append("| option | lexicon | clean | false alarms | per 1,000 | 95 % | planted | found | 95 % |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach ((CalibratedThreshold threshold, double value) in model.Values)
        {
            foreach ((string lexicon, CalibrationRun judged) in runs)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {threshold.Rule} `{threshold.Option}` | {lexicon} |")
                    .Append(Alarms(threshold, value, judged.Clean)).Append(Found(threshold, value, judged)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void ByMonth(
        StringBuilder text, IReadOnlyList<PaperSigns> clean, List<KeyValuePair<CalibratedThreshold, double>> thresholds,
        IReadOnlyDictionary<string, string> names)
    {
        foreach (var group in clean.GroupBy(paper => (paper.Edition.Month, Name: names[paper.Edition.Target]))
            .OrderBy(group => group.Key.Month, StringComparer.Ordinal).ThenBy(group => group.Key.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key.Month} | {group.Key.Name} | {group.Count():N0} |");
            foreach ((CalibratedThreshold threshold, double value) in thresholds)
            {
                (int flagged, int items) = threshold.Alarms(group, value);
                text.Append(CultureInfo.InvariantCulture, $" {1000 * Share(flagged, items):0.00} | {Shares.PerThousand(flagged, items)} |");
            }

            text.Append('\n');
        }
    }

    private static string Alarms(CalibratedThreshold threshold, double value, IReadOnlyList<PaperSigns> clean)
    {
        (int flagged, int items) = threshold.Alarms(clean, value);
        return string.Create(CultureInfo.InvariantCulture,
            $" {items:N0} {threshold.Unit} | {flagged} | {1000 * Share(flagged, items):0.00} | {Shares.PerThousand(flagged, items)} |");
    }

    private static string Found(CalibratedThreshold threshold, double value, CalibrationRun run)
    {
        (int found, int planted) = threshold.Detection(run.Planted, value);
        return string.Create(CultureInfo.InvariantCulture, $" {planted:N0} | {100 * Share(found, planted):0.0} % | {Shares.Percent(found, planted)} |");
    }

    private static string Word(AlarmLevel level) => level switch
    {
        AlarmLevel.Error => "error",
        AlarmLevel.Warning => "warning",
        _ => "note",
    };

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
