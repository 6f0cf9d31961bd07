using Alignment.Evidence;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Notes a name that the English field has, and other Chinese fields of the paper have, but this one lacks.</summary>
/// <remarks>A note: a summary may speak of "the method" instead.</remarks>
public sealed class MissingNameCheck : FieldCheck
{
    private const int ShortestName = 3;
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
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(findings);
        if (field.Source is not { IsText: true } source || paper.Witness.IsEmpty)
        {
            return;
        }

        HashSet<string>? said = null;
        foreach (LatinWord word in source.LatinWords)
        {
            if (word.IsPlain || word.Span.Length < ShortestName)
            {
                continue;
            }

            ReadOnlySpan<char> name = word.Span.In(source.Text);
            if (NameChecks.IsName(name) && IsLost(name, paper, target)
                && (said ??= new(StringComparer.Ordinal)).Add(name.ToString()))
            {
                findings.Add(Found(paper, target, context, new TextSpan(0, 0), name.ToString()));
            }
        }
    }

    // With every other field naming it, or three of them and no name at all here, it was likely lost
    // (2 % of clean fields; with two of them, 8 %).
    private static bool IsLost(ReadOnlySpan<char> name, PaperEvidence paper, TextEvidence target)
    {
        if (target.Text.AsSpan().IndexOf(name) >= 0)
        {
            return false;
        }

        int others = 0;
        foreach (FieldEvidence field in paper.Fields)
        {
            others += field.Target is { IsText: true } text && text.Text.AsSpan().IndexOf(name) >= 0 ? 1 : 0;
        }

        return others >= Many && (others > Many || !HasName(target))
            && !target.Text.AsSpan().Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasName(TextEvidence text)
    {
        foreach (LatinWord word in text.LatinWords)
        {
            if (NameChecks.IsName(word, text.Text))
            {
                return true;
            }
        }

        return false;
    }
}
