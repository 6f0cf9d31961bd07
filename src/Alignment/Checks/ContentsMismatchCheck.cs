using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Checks;

/// <summary>Reports a table of contents that does not agree with the entries below it.</summary>
/// <remarks>
/// In 444 of 470 published editions every number agrees; the 26 others hold no entry at all and are unreadable
/// (docs/formats.md, "Markdown"). Categories at the end that hold no entry at all are one finding: the file was cut.
/// </remarks>
public sealed class ContentsMismatchCheck : Check
{
    private static readonly LocalText Twice = new(
        "the contents name {0} twice", "目录中 {0} 出现两次");

    private static readonly LocalText Unlisted = new(
        "{1} of category {0} below, which the contents do not name", "目录未列出类别 {0}，其下却有 {1}论文");

    private static readonly LocalText End = new(
        "the contents promise {0} in {1} categories from {2} on, and the edition holds none of them: it ends too early",
        "目录自 {2} 起的 {1} 个类别共列出 {0}论文，而版本中一篇也没有：内容提前结束");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN004",
        Name = "contents-mismatch",
        Title = new("Contents and entries differ", "目录与条目不一致"),
        Message = new("the contents promise {0} in {2}, the edition holds {1}", "目录在 {2} 下列出 {0}，实际有 {1} 篇"),
        Help = new(
            "An entry was lost or added after the contents were written, or the file was cut. Make the edition again.",
            "写出目录之后有条目丢失或增加，或文件被截断。请重新生成该版本。"),
        Category = MqmCategory.Markup,
        Level = Level.Error,
        Remedy = Remedy.Render,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(context.Pair.Target, Side.Target, Descriptor.Level)
            .Concat(Of(context.Pair.Source, Side.Source, Level.Warning));
    }

    private IEnumerable<Finding> Of(Edition edition, Side side, Level level)
    {
        if (edition.Contents.IsEmpty || edition.IsUnreadable)
        {
            yield break;
        }

        Dictionary<string, int> held = edition.Papers.Concat(edition.Repeated)
            .CountBy(paper => paper.Section).ToDictionary(StringComparer.Ordinal);
        int lost = FirstLost(edition, held);
        HashSet<string> named = new(StringComparer.Ordinal);

        for (int i = 0; i < edition.Contents.Length; i++)
        {
            ContentsEntry entry = edition.Contents[i];
            int count = held.GetValueOrDefault(entry.Category);
            if (!named.Add(entry.Category))
            {
                yield return At(edition, side, entry, Twice, entry.Category) with { Level = level };
            }
            else if (i == lost)
            {
                int promised = edition.Contents[i..].Sum(later => later.Total);
                yield return At(
                    edition, side, entry, End, Papers(promised), edition.Contents.Length - i, entry.Category) with
                { Level = level };
                yield break;
            }
            else if (count != entry.Total)
            {
                yield return At(
                    edition, side, entry, Descriptor.Message, Papers(entry.Total), count, entry.Category) with
                { Level = level };
            }
        }

        foreach (Paper first in edition.Papers.Where(paper => !named.Contains(paper.Section)).DistinctBy(paper => paper.Section))
        {
            int count = held[first.Section];
            yield return FoundSaying(
                new(side) { Key = first.Section }, Place.At(edition.Path, first.Location), Unlisted, first.Section, Papers(count)) with
            { Level = level };
        }
    }

    // Where the last two categories or more hold no entry at all, the first of those; otherwise none.
    private static int FirstLost(Edition edition, Dictionary<string, int> held)
    {
        int first = edition.Contents.Length;
        while (first > 0 && edition.Contents[first - 1].Total > 0 && !held.ContainsKey(edition.Contents[first - 1].Category))
        {
            first--;
        }

        return edition.Contents.Length - first >= 2 ? first : -1;
    }

    private Finding At(Edition edition, Side side, ContentsEntry entry, LocalText message, params object[] arguments) =>
        FoundSaying(new(side) { Key = entry.Category }, Place.At(edition.Path, entry.Location), message, arguments);

    private static LocalText Papers(int count) => new(
        FormattableString.Invariant($"{count} paper{(count == 1 ? "" : "s")}"), FormattableString.Invariant($"{count} 篇"));
}
