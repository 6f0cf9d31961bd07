using Alignment.Editions;
using Alignment.Pairing;

namespace Alignment.Checks;

/// <summary>Reports a paper that was to be in the target and is not: scattered loss.</summary>
public sealed class MissingPaperCheck : Check
{
    // Losing a paper or two is a warning; the budget says when it becomes an error. 5 %: issue budget of the gate.
    /// <summary>Share of the followed papers that may be missing before each missing one is an error.</summary>
    public static readonly CheckOption MaxMissing = new(
        Key: "max-missing", Default: 0.05, Min: 0, Max: 1, Unit: new("share of the followed papers", "占所关注论文的比例"),
        Help: new("How many papers may be missing before the gate fails.", "允许缺失的论文比例，超过则不通过。"));

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN101",
        Name = "missing-paper",
        Title = new("Paper missing from the target", "目标版本缺少论文"),
        Message = new("{0} ({1}) is missing: “{2}”", "缺少 {0}（{1}）：“{2}”"),
        Help = new(
            "The paper was published in the source, or crawled, and its category is followed, but the target lacks it. "
            + "A warning while the share missing is within --max-missing, an error beyond it.",
            "该论文见于源版本或原始抓取，且其类别在目标版本中收录，但目标版本缺少它。缺失比例在 --max-missing 之内为警告，超出为错误。"),
        Category = MqmCategory.Omission,
        Level = Level.Error,
        Remedy = Remedy.Review,
        Options = [MaxMissing],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Loss loss = context.Pair.Loss;
        bool isWithinBudget = loss.ScatteredShare <= context.Settings.Get(Descriptor, MaxMissing);

        foreach (Paper paper in loss.Scattered)
        {
            Place witness = Place.At(context.Pair.Witness.Path, paper.Location);
            FindingSubject subject = new(Side.Target, paper.Id) { Related = witness };
            yield return Found(
                subject,
                CategoryPlace.Of(context.Pair.Target, paper.Category),
                paper.Id.Value,
                paper.Category,
                Excerpts.Cut(paper.Title)) with
            { Level = isWithinBudget ? Level.Warning : Level.Error };
        }
    }
}
