using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Alignment.Training.Faults;

/// <summary>Text that stands more than once.</summary>
public static partial class RepeatedTextFaults
{
    private const int ShortestClause = 10;

    /// <summary>The kinds.</summary>
    public static ImmutableArray<FaultKind> All { get; } =
    [
        new("repeated-clause", RepeatClause),
        new("phrase-loop", Loop),
    ];

    // Not side by side: at least one other clause stands between the two.
    private static Damage? RepeatClause(FaultSite site, Random random)
    {
        List<Match> clauses = Passages.Clauses(site.Text);
        int[] candidates = [.. Enumerable.Range(0, Math.Max(0, clauses.Count - 1)).Where(i => clauses[i].Length >= ShortestClause)];
        if (candidates.Length == 0)
        {
            return null;
        }

        int chosen = Choice.Of(random, candidates);
        Match after = clauses[random.Next(chosen + 1, clauses.Count)];
        return site.Replace(after.Index + after.Length, 0, clauses[chosen].Value);
    }

    private static Damage? Loop(FaultSite site, Random random)
    {
        int length = random.Next(3, 11);
        Match? run = Choice.Of(random, HanRun(), site.Text, match => match.Length >= length);
        if (run is null)
        {
            return null;
        }

        int start = run.Index + random.Next(run.Length - length + 1);
        string phrase = site.Text.Substring(start, length);
        return site.Replace(start, length, string.Concat(Enumerable.Repeat(phrase, random.Next(3, 7))));
    }

    [GeneratedRegex(@"[\u4e00-\u9fff]{3,}")]
    private static partial Regex HanRun();
}
