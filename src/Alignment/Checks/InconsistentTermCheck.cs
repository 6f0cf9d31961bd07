using Alignment.Editions;
using Alignment.Languages;
using Alignment.Languages.Terms;
using Alignment.Scoring.Terms;

namespace Alignment.Checks;

/// <summary>Reports a term that the edition renders in several ways, or otherwise than published editions do.</summary>
public sealed class InconsistentTermCheck : Check
{
    private static readonly LocalText Several = new(
        "“{0}” is rendered in {1} ways here: {2}", "同一版本中“{0}”有 {1} 种译法：{2}");

    // As measured in reports/precision.md, "ALN402".
    private static readonly CheckOption FewestFields = new(
        "fields", Default: 12, Min: 2, Max: 1000, new("fields", "个字段"),
        new("Fewest fields with the term before several renderings of it are reported.", "术语至少出现在多少个字段中，才报告其译法不一。"));

    private static readonly CheckOption LeastShare = new(
        "share", Default: 0.2, Min: 0, Max: 0.5, new("share of the fields", "占字段的比例"),
        new("Share of a second rendering from which on it is reported.", "次要译法达到此比例时报告。"));

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN402",
        Name = "inconsistent-term",
        Title = new("Term rendered inconsistently", "术语译法不一致"),
        Message = new("“{0}” stands for “{1}”, which published editions call “{2}”", "“{1}”此处作“{0}”，已发布的版本通常作“{2}”"),
        Help = new(
            "A reader takes two renderings for two things. Decide for one, or admit both in a term base of your own (terms in "
            + "alignment.json, or --terms FILE). The evidence lists each rendering with its count and one place.",
            "读者会把两种译法当作两个概念。请统一译法，或在自己的术语库（alignment.json 的 terms 或 --terms FILE）中同时列为可用。证据列出各译法的次数与一处位置。"),
        Category = MqmCategory.Terminology,
        Level = Level.Note,
        Options = [FewestFields, LeastShare],
        Examples =
        [
            CheckExample.Clean("We train it by contrastive learning.", "我们用对比学习训练它。"),
            CheckExample.Found("We train it by contrastive learning.", "我们用对照学习训练它。", "对照学习"),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        TermFindings findings = new(context);
        HashSet<(Term, string, ArxivId)> said = [];
        foreach (TermMention mention in findings.Judged.Where(IsDeparture))
        {
            // A paper that says it in all its fields has one fault.
            if (said.Add((mention.Term, mention.Rendering, mention.Place.Paper)))
            {
                yield return Found(
                    findings.Subject(mention), findings.Place(mention.Place),
                    mention.Rendering, mention.Term.English, mention.Term.Preferred!);
            }
        }

        double fewest = context.Settings.Get(Descriptor, FewestFields);
        double least = context.Settings.Get(Descriptor, LeastShare);
        foreach (TermUse use in context.Scores.Terms.Uses.Where(use => use.Fields >= fewest && use.Renderings.Length > 1))
        {
            RenderingUse[] listed = [.. use.Renderings.Where(rendering => rendering.Standing is (TermStanding.Preferred or TermStanding.Admitted
                or TermStanding.Variant) && rendering.Fields >= least * use.Fields)];
            if (listed.Length > 1)
            {
                RenderingUse rarest = listed[^1];
                yield return FoundSaying(
                    findings.Subject(new(use.Term, rarest.Text, rarest.Standing, rarest.First)), findings.Place(rarest.First), Several,
                    use.Term.English, listed.Length, Listed(listed)) with
                {
                    // Where the rarest stands first, and how often each stands, changes with the papers around.
                    Fingerprint = Fingerprint.Of(
                        Descriptor.Id, use.Term.English, string.Join('\n', listed.Select(rendering => rendering.Text).Order(StringComparer.Ordinal))),
                };
            }
        }
    }

    private static bool IsDeparture(TermMention mention) => mention.Standing == TermStanding.Unlisted
        || (mention.Standing == TermStanding.Variant && mention.Term.IsSettled
            && !WordForms.AreRelated(mention.Rendering, mention.Term.Preferred!) && IsAkin(mention.Rendering, mention.Term.Preferred!));

    // Where the two part, they still share a character: 扩散方法 says something else than 扩散模型, 潜扩散 the same as 潜在扩散.
    private static bool IsAkin(string rendering, string main)
    {
        int head = rendering.AsSpan().CommonPrefixLength(main);
        int most = Math.Min(rendering.Length, main.Length) - head;
        int tail = 0;
        while (tail < most && rendering[^(tail + 1)] == main[^(tail + 1)])
        {
            tail++;
        }

        ReadOnlySpan<char> other = rendering.AsSpan(head, rendering.Length - head - tail);
        ReadOnlySpan<char> lost = main.AsSpan(head, main.Length - head - tail);
        return tail > 0 && (other.IsEmpty || lost.IsEmpty || other.IndexOfAny(lost) >= 0);
    }

    private static LocalText Listed(RenderingUse[] renderings)
    {
        string[] counted = [.. renderings.Select(rendering => FormattableString.Invariant($"{rendering.Text} {rendering.Fields}"))];
        return new(string.Join(", ", counted), string.Join("、", counted));
    }
}
