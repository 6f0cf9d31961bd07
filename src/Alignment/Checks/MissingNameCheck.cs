using Alignment.Evidence;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Notes a name that the English field has, and other Chinese fields of the paper have, but this one lacks.</summary>
/// <remarks>A note: a summary may speak of "the method" instead.</remarks>
public sealed class MissingNameCheck : FieldCheck
{
    private const int Many = 3;

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN313",
        Name = "missing-name",
        Title = new("Name perhaps lost", "名称可能遗漏"),
        Message = new("The English field names “{0}”, this one does not", "英文字段中有“{0}”，此处没有"),
        Help = new(
            "Compare with the English field. A summary may speak of the method without its name.",
            "请与英文字段核对。摘要可能只说“该方法”而不提名称。"),
        Category = MqmCategory.Omission,
        Level = Level.Note,
        Remedy = Remedy.Regenerate,
    };

    /// <inheritdoc/>
    protected override bool JudgesBySource => true;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(target);
        if (field.Source is not { IsText: true } source || paper.Witness.IsEmpty)
        {
            yield break;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (LatinWord word in source.LatinWords)
        {
            string name = word.Span.Length >= 3 && NameChecks.IsName(word.Span.In(source.Text)) ? word.Span.Of(source.Text) : "";
            if (name.Length > 0 && seen.Add(name)
                && !target.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                // With every other field naming it, or three of them and no name at all here, it was likely lost
                // (2 % of clean fields; with two of them, 8 %).
                int others = paper.Fields.Count(other => other.Target is { IsText: true } text && text.Text.Contains(name, StringComparison.Ordinal));
                if (others > Many || (others == Many && !target.LatinWords.Any(here => NameChecks.IsName(here.Span.In(target.Text)))))
                {
                    yield return Found(paper, target, context, new TextSpan(0, 0), name);
                }
            }
        }
    }
}
