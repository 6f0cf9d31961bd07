using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Reporting;

/// <summary>What is to be done about an edition: which papers to generate again, and the commands for it.</summary>
/// <param name="Regenerate">Ids of papers that the target holds with errors in them, in report order.</param>
/// <param name="Restore">Ids of papers that the target lacks although it should hold them, likewise.</param>
/// <param name="Steps">What to do, in order; empty when nothing is to be done.</param>
public sealed record RepairPlan(
    ImmutableArray<string> Regenerate, ImmutableArray<string> Restore, ImmutableArray<RepairStep> Steps)
{
    /// <summary>Name of the file that lists both kinds of ids, one a line.</summary>
    public const string IdFile = "retry.ids.txt";

    /// <summary>Every id, those to generate again first.</summary>
    public IEnumerable<string> Ids => Regenerate.Concat(Restore);

    /// <summary>The plan for a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="folder">The folder in which the file of ids lies, as commands name it.</param>
    public static RepairPlan Of(Report report, string folder)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Verdict.Outcome == "cannot-judge")
        {
            string rule = report.Verdict.DecidedBy ?? report.Findings[0].Rule;
            return new([], [], [new(new("Read what stands in the way", "查看无法判断的原因"), $"alignment explain {rule}")]);
        }

        ImmutableArray<string> again = [.. report.Papers.Where(paper => paper.Level == "error" && paper.HeldBy is "both" or "target" && paper.Status != "missing").Select(paper => paper.Id)];
        ImmutableArray<string> lost = [.. report.Papers.Where(paper => paper.Status == "missing").Select(paper => paper.Id)];
        return new(again, lost, again.Length + lost.Length == 0 ? [] : [.. StepsOf(report, folder)]);
    }

    private static IEnumerable<RepairStep> StepsOf(Report report, string folder)
    {
        InputRow source = report.Inputs[0];
        InputRow target = report.Inputs[1];
        string raw = report.Inputs.FirstOrDefault(input => input.Role == "crawl")?.Path
            ?? (source.Form == "records" ? source.Path : $"data/{target.Date ?? source.Date ?? "DAY"}.jsonl");
        string ids = Path.Join(folder, IdFile).Replace('\\', '/');
        yield return new(
            new("Pick these papers out of the crawl", "从抓取结果中挑出这些论文"), $"grep -F -f {Quoted(ids)} {Quoted(raw)} > retry.jsonl");
        yield return new(
            new("Generate them again, then put them in place", "重新生成，再放回原处"), "(cd ai && python enhance.py --data ../retry.jsonl)");
        yield return new(
            new("Check once more", "再检查一次"), $"alignment check {Quoted(source.Path)} {Quoted(target.Path)}");
    }

    // What a shell takes as one word.
    private static string Quoted(string word) =>
        word.Length > 0 && word[0] != '-' && word.All(c => char.IsAsciiLetterOrDigit(c) || "/._-:+@%".Contains(c, StringComparison.Ordinal))
            ? word
            : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
