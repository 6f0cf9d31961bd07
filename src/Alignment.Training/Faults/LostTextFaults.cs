using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Training.Faults;

/// <summary>Text that is cut off, lost, or never was written.</summary>
public static class LostTextFaults
{
    private const string StopMarks = "，。；！？、";

    private static readonly ImmutableArray<string> Placeholders = Texts(family => family != "refusal");
    private static readonly ImmutableArray<string> Refusals = Texts(family => family == "refusal");

    /// <summary>The kinds.</summary>
    public static ImmutableArray<FaultKind> All { get; } =
    [
        new("truncated", Truncate),
        new("last-clause-lost", LoseLastClause),
        new("emptied", (site, _) => site.Rewrite("")),
        new("placeholder", (site, random) => site.Rewrite(Choice.Of(random, Placeholders)!)),
        new("refusal", (site, random) => site.Rewrite(Choice.Of(random, Refusals)!)),
        new("english-sentence", PasteEnglish),
        new("untranslated", LeaveEnglish),
    ];

    // Behind a mark it would be a shorter text, not one that is cut off.
    private static Damage? Truncate(FaultSite site, Random random)
    {
        int length = site.Text.Length;
        int cut = random.Next(length / 5, length * 4 / 5);
        string kept = site.Text[..cut].TrimEnd();
        bool splits = cut > 0 && char.IsHighSurrogate(site.Text[cut - 1]);
        bool isCut = kept.Length > 0 && !splits && !StopMarks.Contains(kept[^1], StringComparison.Ordinal);
        return isCut ? site.Rewrite(kept, site.Text[cut..], "") : null;
    }

    private static Damage? LoseLastClause(FaultSite site, Random random)
    {
        List<Match> clauses = Passages.Clauses(site.Text);
        if (clauses.Count < 2)
        {
            return null;
        }

        string kept = site.Text[..clauses[^1].Index].TrimEnd('，', '；', ' ', '。');
        return site.Rewrite(kept + "。", clauses[^1].Value, "");
    }

    private static Damage? PasteEnglish(FaultSite site, Random random)
    {
        string? sentence = Choice.Of(random, Passages.English(site.English.Abstract));
        Match? clause = Choice.Of(random, Passages.Clauses(site.Text));
        return sentence is null || clause is null ? null : site.Replace(clause.Index + clause.Length, 0, sentence);
    }

    private static Damage? LeaveEnglish(FaultSite site, Random random)
    {
        List<string> sentences = Passages.English(site.English.Abstract);
        return sentences.Count < 2 ? null : site.Rewrite($"{sentences[0]} {sentences[1]}");
    }

    private static ImmutableArray<string> Texts(Func<string, bool> family)
    {
        DataTable table = DataTable.Embedded("languages/failure-texts.tsv");
        int families = table.Column("family");
        int text = table.Column("text");
        return [.. table.Rows.Where(row => family(row[families])).Select(row => row[text])];
    }
}
