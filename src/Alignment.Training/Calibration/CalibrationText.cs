using System.Globalization;
using System.Text;

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
    /// <param name="run">What was measured.</param>
    /// <param name="values">The value of each threshold.</param>
    /// <param name="origin">What it was measured on; comment lines without their marks.</param>
    public static string Table(CalibrationRun run, IReadOnlyDictionary<CalibratedThreshold, double> values, IEnumerable<string> origin)
    {
        StringBuilder text = new();
        text.Append("# data/models/thresholds.tsv — from which figure on a rule reports\n");
        foreach (string line in origin)
        {
            text.Append(CultureInfo.InvariantCulture, $"# {line}\n");
        }

        text.Append("rule\toption\tvalue\tquantile\tof\tclean\tflagged\tfalse-alarm-rate\tplanted\tfound\tdetection\n");
        foreach ((CalibratedThreshold threshold, double value) in values)
        {
            (int flagged, int items) = threshold.Alarms(run.Clean, value);
            (int found, int planted) = threshold.Detection(run.Planted, value);
            text.Append(CultureInfo.InvariantCulture, $"{threshold.Rule}\t{threshold.Option}\t{CalibratedThreshold.Text(value)}\t{1 - threshold.Allowed:0.####}\t{threshold.Unit}\t")
                .Append(CultureInfo.InvariantCulture, $"{items}\t{flagged}\t{Share(flagged, items):0.00000}\t{planted}\t{found}\t{Share(found, planted):0.000}\n");
        }

        return text.ToString();
    }

    /// <summary>The generated part of the report.</summary>
    /// <param name="run">What was measured.</param>
    /// <param name="values">The value of each threshold.</param>
    /// <param name="opening">What it was measured on.</param>
    /// <param name="names">The reports' names of the generators.</param>
    /// <param name="title">What is added to each heading.</param>
    public static string Report(
        CalibrationRun run, IReadOnlyDictionary<CalibratedThreshold, double> values, string opening,
        IReadOnlyDictionary<string, string> names, string title = "")
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"\n{opening}\n");
        foreach ((string rule, string heading, string what) in Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {heading}{title}\n\n{what}\n\n");
            List<KeyValuePair<CalibratedThreshold, double>> thresholds = [.. values.Where(pair => pair.Key.Rule == rule)];
            Summary(text, run, thresholds);
            ByMonth(text, run, thresholds, names);
        }

        return text.Append('\n').ToString();
    }

    private static void Summary(StringBuilder text, CalibrationRun run, List<KeyValuePair<CalibratedThreshold, double>> thresholds)
    {
        text.Append("| option | value | clean | false alarms | per 1,000 | planted | found |\n|---|---|---|---|---|---|---|\n");
        foreach ((CalibratedThreshold threshold, double value) in thresholds)
        {
            (int flagged, int items) = threshold.Alarms(run.Clean, value);
            (int found, int planted) = threshold.Detection(run.Planted, value);
            text.Append(CultureInfo.InvariantCulture, $"| `{threshold.Option}` | {CalibratedThreshold.Text(value)} | {items:N0} {threshold.Unit} | {flagged} | {1000 * Share(flagged, items):0.00} | {planted:N0} | {100 * Share(found, planted):0.0} % |\n");
        }
    }

    private static void ByMonth(
        StringBuilder text, CalibrationRun run, List<KeyValuePair<CalibratedThreshold, double>> thresholds, IReadOnlyDictionary<string, string> names)
    {
        text.Append("\nFalse alarms per 1,000 by month and generator:\n\n| month | generator | papers |");
        text.AppendJoin("", thresholds.Select(pair => $" `{pair.Key.Option}` ({pair.Key.Unit}) |"));
        text.Append("\n|---|---|---|").AppendJoin("", thresholds.Select(_ => "---|")).Append('\n');
        foreach (var group in run.Clean.GroupBy(paper => (paper.Edition.Month, Name: names[paper.Edition.Target]))
            .OrderBy(group => group.Key.Month, StringComparer.Ordinal).ThenBy(group => group.Key.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key.Month} | {group.Key.Name} | {group.Count():N0} |");
            foreach ((CalibratedThreshold threshold, double value) in thresholds)
            {
                (int flagged, int items) = threshold.Alarms(group, value);
                text.Append(CultureInfo.InvariantCulture, $" {1000 * Share(flagged, items):0.00} |");
            }

            text.Append('\n');
        }
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
