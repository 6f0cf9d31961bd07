using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Checks;

/// <summary>Reports a field of the edition's template that a paper lacks, label and all.</summary>
public sealed class MissingFieldCheck : Check
{
    private static readonly LocalText NoSummary = new("{0} has no summary field at all: {1}", "{0} 没有任何摘要字段：缺少 {1}");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN106",
        Name = "missing-field",
        Title = new("Field missing from a paper", "论文缺少字段"),
        Message = new("{0} has no {1}; most papers of this edition have one", "{0} 缺少 {1} 字段；本版本多数论文都有该字段"),
        Help = new(
            "The label and its text are gone, or the record came without a summary. Generate the paper again, or restore the field. "
            + "On the source side it is a warning.",
            "标签与内容一并缺失，或记录中没有摘要。请重新生成该论文或补回字段。源版本一侧为警告。"),
        Category = MqmCategory.Omission,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return InEdition(context, Side.Target, context.Pair.Target, context.Profile.TargetIsDead)
            .Concat(InEdition(context, Side.Source, context.Pair.Source, context.Profile.SourceIsDead));
    }

    private IEnumerable<Finding> InEdition(CheckContext context, Side side, Edition edition, bool isDead)
    {
        if (isDead || edition.Form == EditionForm.Crawl)
        {
            yield break;
        }

        bool hasAbstracts = 2 * edition.Papers.Count(paper => paper[FieldName.Abstract] is not null) > edition.Papers.Length;
        Level level = side == Side.Target ? Descriptor.Level : Level.Warning;
        foreach (PaperEvidence evidence in context.Evidence.Papers)
        {
            if ((side == Side.Target ? evidence.Pair.Target : evidence.Pair.Source) is Paper paper)
            {
                foreach (Finding finding in InPaper(paper, side, edition, hasAbstracts))
                {
                    yield return finding with { Level = level };
                }
            }
        }
    }

    private IEnumerable<Finding> InPaper(Paper paper, Side side, Edition edition, bool hasAbstracts)
    {
        List<FieldName> lacking = [.. edition.Template.Where(name => paper[name] is null)];
        Place place = Place.At(edition.Path, paper.Location);
        if (lacking.Count > 1 && lacking.Count == edition.Template.Length)
        {
            string labels = string.Join(", ", lacking.Select(name => name.Label()));
            yield return FoundSaying(new(side, paper.Id) { Evidence = [labels] }, place, NoSummary, paper.Id.Value, labels);
            lacking.Clear();
        }

        if (hasAbstracts && paper[FieldName.Abstract] is null)
        {
            lacking.Add(FieldName.Abstract);
        }

        foreach (FieldName name in lacking)
        {
            yield return Found(new(side, paper.Id, name) { Evidence = [name.Label()] }, place, paper.Id.Value, name.Label());
        }
    }
}
