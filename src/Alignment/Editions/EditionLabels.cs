using System.Collections.Immutable;

namespace Alignment.Editions;

/// <summary>What a whole Markdown edition tells about the labels of one of its entries.</summary>
/// <param name="template">The summaries the edition's template holds.</param>
/// <param name="usual">The labels it writes over them.</param>
/// <param name="builder">Takes the labels that are not among those.</param>
internal sealed class EditionLabels(ImmutableArray<FieldName> template, HashSet<string> usual, EditionBuilder builder)
{
    /// <summary>
    /// The fields of an entry with unknown labels: a text under one is the template's field that this entry lacks, or else
    /// part of the field before it.
    /// </summary>
    public List<(MarkdownBlock Block, FieldName Name)> Settle(List<MarkdownBlock> blocks, ArxivId paper)
    {
        List<(MarkdownBlock Block, FieldName Name)> settled = [];
        HashSet<FieldName> held = [.. blocks.Select(block => block.Name).OfType<FieldName>()];

        foreach (MarkdownBlock block in blocks)
        {
            if (block.Name is FieldName known)
            {
                settled.Add((block, known));
                if (!block.IsTemplate)
                {
                    ReportAlias(block.Label, block.Location, paper, known);
                }
            }
            else if (Lacking(held, settled) is FieldName lacking)
            {
                held.Add(lacking);
                settled.Add((block, lacking));
                Report(block.Label, block.Location, paper, lacking);
            }
            else if (settled.Count > 0)
            {
                settled[^1].Block.Append(block);
            }
            else
            {
                builder.Malformed(block.Location, paper, "text under an unknown label", "未知标签下的文字", block.Label);
            }
        }

        return settled;
    }

    /// <summary>Reports a known label that generators do not write, unless this edition usually writes it.</summary>
    public void ReportAlias(string label, SourceLocation location, ArxivId paper, FieldName field)
    {
        if (!usual.Contains(label))
        {
            Report(label, location, paper, field);
        }
    }

    private FieldName? Lacking(HashSet<FieldName> held, List<(MarkdownBlock Block, FieldName Name)> settled)
    {
        FieldName last = settled.Count == 0 ? FieldName.Category : settled[^1].Name;
        foreach (FieldName name in template.Append(FieldName.Abstract))
        {
            if (name > last && !held.Contains(name))
            {
                return name;
            }
        }

        return null;
    }

    private void Report(string label, SourceLocation location, ArxivId paper, FieldName field) =>
        builder.Problems.Add(new(InputProblemKind.UnknownLabel, location, new(
            $"the label “{label}” stands where this edition writes “{field.Label()}”",
            $"标签“{label}”处，本版本其他条目写作“{field.Label()}”"))
        {
            Paper = paper,
            Field = field,
            Excerpt = label,
        });
}
