using System.Collections.Immutable;

namespace Alignment.Reporting.Diffs;

/// <summary>Compares two reports, each of a pair of editions or of many.</summary>
public static class ReportDiffer
{
    private static readonly (string Name, Func<ReadReport, double?> Value)[] Figures =
    [
        ("source-papers", read => read.Reports.Sum(report => report.Summary.Source)),
        ("target-papers", read => read.Reports.Sum(report => report.Summary.Target)),
        ("missing-papers", read => read.Reports.Sum(report => report.Summary.Missing)),
        ("extra-papers", read => read.Reports.Sum(report => report.Summary.Extra)),
        ("usable-fields", read => read.Reports.Sum(report => report.Scores.FieldCoverage.Present)),
        ("expected-fields", read => read.Reports.Sum(report => report.Scores.FieldCoverage.Expected)),
        ("coverage", read => Rounding.Of(read.Reports.Average(report => report.Scores.Coverage))),
    ];

    /// <summary>What the second report has that the first has not, and the other way round.</summary>
    public static ReportDiff Compare(ReadReport before, ReadReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        List<(string Pair, FindingRow Finding)> old = Findings(before, after);
        List<(string Pair, FindingRow Finding)> now = Findings(after, before);
        HashSet<(string, string)> known = [.. old.Select(Key)];
        HashSet<(string, string)> present = [.. now.Select(Key)];
        FindingRow[] fresh = [.. now.Where(finding => !known.Contains(Key(finding))).Select(finding => finding.Finding)];
        FindingRow[] gone = [.. old.Where(finding => !present.Contains(Key(finding))).Select(finding => finding.Finding)];
        FindingRow[] same = [.. now.Where(finding => known.Contains(Key(finding))).Select(finding => finding.Finding)];
        return new ReportDiff
        {
            Schema = ReportDiff.CurrentSchema,
            Tool = ToolRow.Current,
            Before = Side(before),
            After = Side(after),
            Same = same.Length,
            Rules =
            [
                .. fresh.Concat(gone).Concat(same)
                    .GroupBy(finding => finding.Rule, StringComparer.Ordinal)
                    .OrderBy(rule => rule.Key, StringComparer.Ordinal)
                    .Select(rule => new RuleChange(rule.Key, rule.First().Name, Of(gone, rule.Key), Of(fresh, rule.Key), Of(same, rule.Key))),
            ],
            Figures = [.. Figures.Select(figure => new FigureChange(figure.Name, figure.Value(before), figure.Value(after)))],
            New = [.. fresh],
            Gone = [.. gone],
        };

        static (string, string) Key((string Pair, FindingRow Finding) finding) => (finding.Pair, finding.Finding.Fingerprint);
        static int Of(FindingRow[] findings, string rule) => findings.Count(finding => finding.Rule == rule);
    }

    // Days tell the pairs of a run apart; where both reports are of one pair, it is that pair, whatever its day.
    private static List<(string Pair, FindingRow Finding)> Findings(ReadReport read, ReadReport other)
    {
        bool isOne = read.Reports.Length == 1 && other.Reports.Length == 1;
        HashSet<string> ambiguous = [.. Repeated(read), .. Repeated(other)];
        return [.. read.Reports.SelectMany(report => report.Findings.Select(finding => (isOne ? "" : PairOf(report, ambiguous), finding)))];
    }

    // Where a day has several targets, in either report, their names tell them apart.
    private static string PairOf(Report report, HashSet<string> ambiguous)
    {
        InputRow? target = Target(report);
        return target?.Date is string day && !ambiguous.Contains(day) ? day : target?.Path ?? "";
    }

    private static IEnumerable<string> Repeated(ReadReport read) => read.Reports
        .Select(report => Target(report)?.Date).OfType<string>().CountBy(day => day).Where(day => day.Value > 1).Select(day => day.Key);

    private static InputRow? Target(Report report) => report.Inputs.FirstOrDefault(input => input.Role == "target");

    private static DiffSide Side(ReadReport read) => new(
        read.Path,
        [.. read.Reports.Select(report => Target(report)?.Date).OfType<string>()],
        [.. read.Reports.Select(report => Target(report)?.Path).OfType<string>()],
        read.Outcome,
        read.Reports.Length == 1 ? read.Reports[0].Verdict.DecidedBy : null,
        read.Version,
        read.Reports.Sum(report => report.Verdict.Errors),
        read.Reports.Sum(report => report.Verdict.Warnings),
        read.Reports.Sum(report => report.Verdict.Notes));
}
