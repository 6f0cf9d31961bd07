using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Editions;

/// <summary>One entry of a Markdown edition while it is being read.</summary>
internal sealed class MarkdownEntry(MarkdownHeading heading, string category, int line)
{
    private const string CategoryLabel = "Main category:";
    private const string CloseTag = "</details>";

    private readonly List<MarkdownBlock> _blocks = [];
    private MarkdownBlock? _open;
    private Field? _authors;
    private Field? _category;
    private bool _detailsOpened;

    /// <summary>Whether the entry's folded part has been closed.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>A blank line, or any line of the text that is open.</summary>
    public void Continue(string text)
    {
        if (!IsClosed)
        {
            _open?.Append(text);
        }
    }

    /// <summary>Takes a line that frames the entry; false when it is text.</summary>
    public bool ReadTag(string text)
    {
        ReadOnlySpan<char> tag = text.AsSpan().Trim();
        if (tag is CloseTag)
        {
            IsClosed = true;
            _open = null;
            return true;
        }

        bool inAbstract = _open?.Name == FieldName.Abstract;
        if (!inAbstract && (tag.StartsWith("<details") || tag.StartsWith("<summary>")))
        {
            _detailsOpened |= tag.StartsWith("<details");
            _open = null;
            return true;
        }

        return false;
    }

    /// <summary>Takes a line of text: authors, category, the beginning of a field, or more of the open one.</summary>
    public void ReadText(string text, int number, LabelMatch? label, bool afterBlank, EditionBuilder builder)
    {
        if (_blocks.Count == 0 && ReadHead(text, number))
        {
            return;
        }

        ReadOnlySpan<char> line = text.AsSpan().TrimEnd();
        if (!IsClosed && line.EndsWith(CloseTag))
        {
            // The line break before the tag is missing.
            ReadText(line[..^CloseTag.Length].ToString(), number, label, afterBlank, builder);
            ReadTag(CloseTag);
        }
        else if (IsClosed)
        {
            builder.Malformed(new(number, 1), heading.Id, "text behind the end of the entry", "条目结束标记之后还有文字", text);
        }
        else if (label is LabelMatch match && Opens(match, afterBlank))
        {
            FieldName? name = FieldOf(match);
            _open = new(name, match.Label, match.IsTemplate, text, match.ValueStart, number);
            _blocks.Add(_open);
        }
        else if (_open is not null)
        {
            _open.Append(text);
        }
        else
        {
            builder.Malformed(new(number, 1), heading.Id, "text that belongs to no field", "文字不属于任何字段", text);
        }
    }

    /// <summary>Ends the entry; reports a folded part that was never closed.</summary>
    public void Close(EditionBuilder builder)
    {
        if (_detailsOpened && !IsClosed)
        {
            builder.Problems.Add(new(InputProblemKind.BrokenMarkup, new(line, 1), new(
                "</details> is missing: the rest of the page folds away with this entry, or the file was cut here",
                "缺少 </details>：其后的页面会被一起折叠，或文件在此处被截断"))
            {
                Paper = heading.Id,
            });
        }
        else if (!_detailsOpened && IsClosed)
        {
            builder.Problems.Add(new(InputProblemKind.BrokenMarkup, new(line, 1), new(
                "</details> without <details>", "有 </details> 而没有 <details>"))
            {
                Paper = heading.Id,
            });
        }
        else if (!_detailsOpened)
        {
            builder.Problems.Add(new(InputProblemKind.BrokenMarkup, new(line, 1), new(
                "the entry has no folded part: it ends behind its heading, or the file was cut here",
                "条目没有折叠部分：仅有标题，或文件在此处被截断"))
            {
                Paper = heading.Id,
            });
        }

        _open = null;
        // Unknown labels are settled by the whole edition, and may turn out to be text of the field before.
        if (_blocks.TrueForAll(block => block.Name is not null))
        {
            _blocks.ForEach(block => block.Settle());
        }
    }

    /// <summary>Whether a field stands under a label that is known.</summary>
    public bool Holds(FieldName name) => _blocks.Exists(block => block.Name == name);

    /// <summary>The labels that at least half of the entries with the same field use.</summary>
    public static HashSet<string> UsualLabels(List<MarkdownEntry> entries)
    {
        var blocks = entries.SelectMany(entry => entry._blocks).Where(block => block.Name is not null).ToLookup(b => b.Name);
        return
        [
            .. blocks.SelectMany(field => field.GroupBy(block => block.Label, StringComparer.Ordinal)
                .Where(label => 2 * label.Count() >= field.Count())
                .Select(label => label.Key)),
        ];
    }

    /// <summary>
    /// The paper, with what the whole edition tells: a text under an unknown label is the template's field that this
    /// entry lacks, or else part of the field before it.
    /// </summary>
    public Paper Settle(ImmutableArray<FieldName> template, HashSet<string> usual, EditionBuilder builder)
    {
        List<(MarkdownBlock Block, FieldName Name)> settled = [];
        HashSet<FieldName> held = [.. _blocks.Where(block => block.Name is not null).Select(block => block.Name!.Value)];

        foreach (MarkdownBlock block in _blocks)
        {
            if (block.Name is FieldName known)
            {
                settled.Add((block, known));
                if (!block.IsTemplate && !usual.Contains(block.Label))
                {
                    ReportLabel(block, known, builder);
                }
            }
            else if (Lacking(template, held, settled) is FieldName lacking)
            {
                held.Add(lacking);
                settled.Add((block, lacking));
                ReportLabel(block, lacking, builder);
            }
            else if (settled.Count > 0)
            {
                settled[^1].Block.Append(block);
            }
            else
            {
                builder.Malformed(block.Location, heading.Id, "text under an unknown label", "未知标签下的文字", block.Label);
            }
        }

        return ToPaper(settled);
    }

    private static FieldName? Lacking(
        ImmutableArray<FieldName> template, HashSet<FieldName> held, List<(MarkdownBlock Block, FieldName Name)> settled)
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

    private Paper ToPaper(IEnumerable<(MarkdownBlock Block, FieldName Name)> blocks)
    {
        Field title = new(FieldName.Title, heading.Title, new(line, heading.TitleStart + 1), TextLayout.Plain);
        Field? categoryField = _category;
        IEnumerable<Field?> fields = [title, _authors, categoryField, .. blocks.Select(block => block.Block.ToField(block.Name))];
        return new(
            heading.Id,
            categoryField?.Text ?? category,
            [.. fields.OfType<Field>()],
            new(line, 1),
            0)
        {
            Section = category,
        };
    }

    private void ReportLabel(MarkdownBlock block, FieldName field, EditionBuilder builder) =>
        builder.Problems.Add(new(InputProblemKind.UnknownLabel, block.Location, new(
            $"the label “{block.Label}” stands where this edition writes “{field.Label()}”",
            $"标签“{block.Label}”处，本版本其他条目写作“{field.Label()}”"))
        {
            Paper = heading.Id,
            Field = field,
            Excerpt = block.Label,
        });

    private bool ReadHead(string text, int number)
    {
        if (_authors is null && text.Length >= 2 && text[0] == '*' && text[^1] == '*' && !text.Contains(": ", StringComparison.Ordinal))
        {
            _authors = new(FieldName.Authors, text[1..^1].Trim('*').Trim(), new(number, 2), TextLayout.Plain);
            return true;
        }

        if (text.StartsWith(CategoryLabel, StringComparison.Ordinal))
        {
            string value = text[CategoryLabel.Length..].Trim();
            int column = text.Length - text.AsSpan(CategoryLabel.Length).TrimStart().Length;
            _category = new(FieldName.Category, value, new(number, column + 1), TextLayout.Plain, CategoryLabel);
            return true;
        }

        return false;
    }

    // A label opens a field when that field has not been seen and comes later in the template than the open one;
    // a label nobody knows only at the beginning of a paragraph, and never inside the abstract.
    private bool Opens(LabelMatch match, bool afterBlank)
    {
        if (_open?.Name == FieldName.Abstract)
        {
            return false;
        }

        if (match.Field is null)
        {
            return afterBlank;
        }

        FieldName name = FieldOf(match)!.Value;
        FieldName? last = _blocks.FindLast(block => block.Name is not null)?.Name;
        return _blocks.TrueForAll(block => block.Name != name) && (last is null || name > last);
    }

    // 摘要 names the abstract, but the TL;DR where it comes first.
    private FieldName? FieldOf(LabelMatch match) =>
        match.Field == FieldName.Abstract && !match.IsTemplate && _blocks.Count == 0 ? FieldName.Tldr : match.Field;
}
