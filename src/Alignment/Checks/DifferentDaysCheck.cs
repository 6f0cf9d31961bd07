using Alignment.Editions;
using Alignment.Languages;
using Alignment.Pairing;

namespace Alignment.Checks;

/// <summary>Reports two editions of different days: by their names, or because they share no paper.</summary>
public sealed class DifferentDaysCheck : Check
{
    private static readonly LocalText NothingShared = new(
        "the editions share none of their {0} and {1} papers: are they of the same day?",
        "两个版本分别有 {0} 篇和 {1} 篇论文，却没有一篇相同：是否为同一天？");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN114",
        Name = "different-days",
        Title = new("Editions of different days", "日期不同的版本"),
        Message = new(
            "the source is of {0}, the target of {1}, by their names; they share {2} of the target's {3} papers",
            "按文件名，源版本为 {0}，目标版本为 {1}；目标版本的 {3} 篇论文中有 {2} 篇相同"),
        Help = new(
            "Editions of different days hold different papers, so nearly everything looks missing. Name two editions of one day.",
            "不同日期的版本收录不同的论文，几乎所有内容都会显得缺失。请指定同一天的两个版本。"),
        Category = MqmCategory.Metadata,
        Level = Level.Warning,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        EditionPair pair = context.Pair;
        Place place = Place.At(pair.Target.Path, new(1, 1));
        FindingSubject subject = new(Side.Both) { Related = Place.At(pair.Source.Path, new(1, 1)) };

        if (pair.Source.Date is string source && pair.Target.Date is string target && source != target)
        {
            yield return Found(subject, place, source, target, pair.Aligned, pair.Target.Papers.Length);
        }
        else if (pair.Aligned == 0 && pair.Source.Papers.Length > 0 && pair.Target.Papers.Length > 0)
        {
            yield return FoundSaying(subject, place, NothingShared, pair.Source.Papers.Length, pair.Target.Papers.Length);
        }
    }
}
