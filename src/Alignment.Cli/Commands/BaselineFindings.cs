using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Repair;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary>What was found in editions, as far as a baseline may hold it.</summary>
/// <param name="Entries">The findings about a paper or a field.</param>
/// <param name="Editions">The days they were looked for in.</param>
/// <param name="LeftOut">Number of the findings about an edition, which are news each time.</param>
internal sealed record BaselineFindings(ImmutableArray<BaselineEntry> Entries, ImmutableArray<string?> Editions, int LeftOut)
{
    /// <summary>The findings of reports, or of the pairs of editions that the names stand for.</summary>
    /// <param name="names">Reports that <c>check -f json</c> wrote, or SOURCE TARGET once or several times.</param>
    /// <param name="settings">How editions are judged; asked for only where there are some.</param>
    /// <exception cref="ConfigurationException">The names are neither.</exception>
    public static BaselineFindings Of(IReadOnlyList<string> names, Func<RunSettings> settings)
    {
        if (names.All(IsReport))
        {
            return Of([.. names.Select(name => ReportFile.Read(EditionSource.Of(name)))]);
        }

        if (names.Count % 2 != 0 || names.Any(IsReport))
        {
            throw new ConfigurationException(new LocalText(
                $"{string.Join(", ", names)}: neither reports nor pairs of editions; write RESULT.json …, or SOURCE TARGET",
                $"{string.Join("、", names)}：既不是报告，也不是成对的版本；请写 RESULT.json …，或 SOURCE TARGET"));
        }

        RunSettings judging = settings() with { Baseline = Baseline.Empty };
        List<Report> reports = [];
        foreach (string[] pair in names.Chunk(2))
        {
            Judgement judgement = new InputNames(pair[0], pair[1], null, null).Judge(judging);
            reports.Add(judgement.Verdict.Outcome != Outcome.CannotJudge ? ReportBuilder.Build(judgement) : throw new ConfigurationException(new LocalText(
                $"{pair[1]} could not be judged: {judgement.Verdict.Reason.English}", $"{pair[1]} 无法判断：{judgement.Verdict.Reason.Chinese}")));
        }

        return Of(reports);
    }

    private static BaselineFindings Of(IReadOnlyList<Report> reports)
    {
        List<BaselineEntry> entries = [];
        int leftOut = 0;
        foreach (Report report in reports)
        {
            string? day = DayOf(report);
            foreach (FindingRow finding in report.Findings)
            {
                bool mayBeKnown = finding.Paper is not null && CheckCatalog.Find(finding.Rule) is { Descriptor.MayPreventJudgement: false };
                leftOut += mayBeKnown ? 0 : 1;
                if (mayBeKnown)
                {
                    entries.Add(new(finding.Fingerprint, finding.Rule, day, finding.Paper!, finding.Field));
                }
            }
        }

        return new([.. entries], [.. reports.Select(DayOf).Distinct()], leftOut);
    }

    private static string? DayOf(Report report) => report.Input("target")?.Date ?? report.Input("source")?.Date;

    private static bool IsReport(string name)
    {
        if (!name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || !File.Exists(name))
        {
            return false;
        }

        // Its contract is the first thing that a report names.
        using StreamReader reader = new(name);
        char[] head = new char[200];
        int read = reader.ReadBlock(head, 0, head.Length);
        return head.AsSpan(0, read).Contains(Report.CurrentSchema, StringComparison.Ordinal);
    }
}
