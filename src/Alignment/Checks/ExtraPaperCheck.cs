using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Pairing;

namespace Alignment.Checks;

/// <summary>Notes papers that the target holds and the source does not, in one finding.</summary>
public sealed class ExtraPaperCheck : Check
{
    private const int MostNamed = 6;

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN104",
        Name = "extra-paper",
        Title = new("Papers that only the target holds", "仅目标版本收录的论文"),
        Message = new(
            "{0} of {1} papers are not in the source ({2}); they were judged by their own title and abstract",
            "{1} 篇论文中有 {0} 篇不在源版本中（{2}）；已按其标题和摘要判断"),
        Help = new(
            "The target's fork follows more categories, or the source lost papers. An identifier that was altered shows here too, "
            + "beside a missing paper.",
            "目标分支收录的类别更多，或源版本丢失了论文。被改动的编号也会在此出现，并伴随一篇缺失的论文。"),
        Category = MqmCategory.Addition,
        Level = Level.Note,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        EditionPair pair = context.Pair;
        ImmutableArray<Paper> extra = [.. pair.Extra];
        if (extra.Length == 0 || pair.Source.Papers.Length == 0)
        {
            yield break;
        }

        List<KeyValuePair<string, int>> categories =
        [
            .. extra.CountBy(paper => paper.Category)
                .OrderByDescending(count => count.Value)
                .ThenBy(count => count.Key, StringComparer.Ordinal),
        ];
        string named = string.Join(", ", categories.Take(MostNamed).Select(count => $"{count.Key} {count.Value}"))
            + (categories.Count > MostNamed ? ", …" : "");
        FindingSubject subject = new(Side.Target)
        {
            Papers = [.. extra.Select(paper => paper.Id)],
            Key = named,
        };
        yield return Found(
            subject,
            Place.At(pair.Target.Path, extra[0].Location),
            extra.Length,
            pair.Target.Papers.Length,
            named);
    }
}
