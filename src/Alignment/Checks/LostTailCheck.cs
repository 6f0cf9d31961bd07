using System.Collections.Immutable;
using Alignment.Editions;

namespace Alignment.Checks;

/// <summary>Reports the papers lost in a row at the end of the crawl: the work stopped there.</summary>
public sealed class LostTailCheck : Check
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN102",
        Name = "lost-tail",
        Title = new("The end of the edition is lost", "版本尾部丢失"),
        Message = new(
            "the last {0} of {1} papers are missing in a row, from {2} on: the run stopped there",
            "最后连续 {0} 篇（共 {1} 篇）缺失，自 {2} 起：运行在此处中断"),
        Help = new(
            "A service that died or a run that was cut leaves a gap at the end of the crawl. Run the missing papers again.",
            "服务中断或运行被终止会使抓取顺序的末尾整段缺失。请重新生成缺失的论文。"),
        Category = MqmCategory.Omission,
        Level = Level.Error,
        Remedy = Remedy.Restore,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ImmutableArray<Paper> tail = context.Pair.Loss.Tail;
        if (tail.Length > 0)
        {
            Edition target = context.Pair.Target;
            FindingSubject subject = new(Side.Target)
            {
                Papers = [.. tail.Select(paper => paper.Id)],
                Related = Place.At(context.Pair.Witness.Path, tail[0].Location),
            };
            SourceLocation last = target.Papers.Length > 0 ? target.Papers[^1].Location : new(1, 1);
            yield return Found(
                subject, Place.At(target.Path, last), tail.Length, context.Pair.Loss.Expected, tail[0].Id.Value);
        }
    }
}
