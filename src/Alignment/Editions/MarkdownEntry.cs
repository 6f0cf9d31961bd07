using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Alignment.Languages;

namespace Alignment.Editions;

/// <summary>One entry of a Markdown edition while it is being read.</summary>
internal sealed class MarkdownEntry(MarkdownHeading heading, string category, int line, int position, MarkdownTexts texts)
{
    private const string CategoryLabel = "Main category:";
    private const string CloseTag = "</details>";

    private List<MarkdownBlock>? _waiting;
    private List<(FieldName Name, string Label, int Line)>? _aliases;
    private Paper? _paper;
    private FieldName? _last;
    private bool _isOpen;
    private int _held;
    private Field? _authors;
    private Field? _category;
    private bool _detailsOpened;

    /// <summary>Whether the entry's folded part has been closed.</summary>
    public bool IsClosed { get; private set; }

    private bool IsInAbstract => _isOpen && texts.NameOf(texts.Count - 1) == FieldName.Abstract;

    /// <summary>A blank line, or any line of the text that is open.</summary>
    public void Continue(ReadOnlySpan<char> text)
    {
        if (!IsClosed && _isOpen)
        {
            texts.Append(text);
        }
    }

    /// <summary>Takes a line that frames the entry; false when it is text.</summary>
    public bool ReadTag(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> tag = text.Trim();
        if (tag is CloseTag)
        {
            IsClosed = true;
            _isOpen = false;
            return true;
        }

        if ((tag.StartsWith("<details") || tag.StartsWith("<summary>")) && !IsInAbstract)
        {
            _detailsOpened |= tag.StartsWith("<details");
            _isOpen = false;
            return true;
        }

        return false;
    }

    /// <summary>Takes a line of text: authors, category, the beginning of a field, or more of the open one.</summary>
    public void ReadText(ReadOnlySpan<char> text, int number, LabelMatch label, bool afterBlank, EditionBuilder builder)
    {
        if (texts.Count == 0 && ReadHead(text, number))
        {
            return;
        }

        ReadOnlySpan<char> line = text.TrimEnd();
        if (!IsClosed && line.EndsWith(CloseTag))
        {
            // The line break before the tag is missing.
            ReadText(line[..^CloseTag.Length], number, label, afterBlank, builder);
            ReadTag(CloseTag);
        }
        else if (IsClosed)
        {
            builder.Malformed(new(number, 1), heading.Id, "text behind the end of the entry", "条目结束标记之后还有文字", text.ToString());
        }
        else if (label.IsLabel && Opens(label, afterBlank))
        {
            Open(label, text, number);
        }
        else if (_isOpen)
        {
            texts.Append(text);
        }
        else
        {
            builder.Malformed(new(number, 1), heading.Id, "text that belongs to no field", "文字不属于任何字段", text.ToString());
        }
    }

    /// <summary>Ends the entry; reports a folded part that was never closed.</summary>
    public void Close(EditionBuilder builder, LabelCounts labels)
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

        Keep(labels);
    }

    /// <summary>Ends the entry: its texts leave the buffer, as a paper where every label is known.</summary>
    public void Keep(LabelCounts labels)
    {
        _isOpen = false;
        for (int i = 0; i < texts.Count; i++)
        {
            if (texts.NameOf(i) is FieldName name)
            {
                labels.Add(name, texts.LabelOf(i));
                if (!texts.IsTemplate(i))
                {
                    (_aliases ??= []).Add((name, texts.LabelOf(i), texts.LineOf(i)));
                }
            }
            else
            {
                // Unknown labels are settled by the whole edition, and may turn out to be text of the field before.
                _waiting ??= [];
            }
        }

        if (_waiting is null)
        {
            _paper = ToPaper(texts.Count, texts.FieldOf);
        }
        else
        {
            _waiting.AddRange(Enumerable.Range(0, texts.Count).Select(texts.BlockOf));
        }

        texts.Clear();
    }

    /// <summary>Whether a field stands under a label that is known.</summary>
    public bool Holds(FieldName name) => (_held & (1 << (int)name)) != 0;

    /// <summary>The paper, with what the whole edition tells about its labels.</summary>
    public Paper Settle(EditionLabels labels)
    {
        if (_paper is null)
        {
            var settled = labels.Settle(_waiting!, heading.Id);
            return ToPaper(settled.Count, i => settled[i].Block.ToField(settled[i].Name));
        }

        foreach ((FieldName name, string label, int labelLine) in _aliases ?? [])
        {
            labels.ReportAlias(label, new(labelLine, 1), heading.Id, name);
        }

        return _paper;
    }

    private Paper ToPaper(int count, Func<int, Field> fieldOf)
    {
        int head = 1 + (_authors is null ? 0 : 1) + (_category is null ? 0 : 1);
        Field[] fields = new Field[head + count];
        fields[0] = new(FieldName.Title, heading.Title, new(line, heading.TitleStart + 1), TextLayout.Plain);
        if (_authors is not null)
        {
            fields[1] = _authors;
        }

        if (_category is not null)
        {
            fields[head - 1] = _category;
        }

        for (int i = 0; i < count; i++)
        {
            fields[head + i] = fieldOf(i);
        }

        ImmutableArray<Field> all = ImmutableCollectionsMarshal.AsImmutableArray(fields);
        return new(heading.Id, _category?.Text ?? category, all, new(line, 1), position) { Section = category };
    }

    private bool ReadHead(ReadOnlySpan<char> text, int number)
    {
        if (_authors is null && text.Length >= 2 && text[0] == '*' && text[^1] == '*' && !text.Contains(": ", StringComparison.Ordinal))
        {
            _authors = new(FieldName.Authors, new string(text[1..^1].Trim('*').Trim()), new(number, 2), TextLayout.Plain);
            return true;
        }

        if (text.StartsWith(CategoryLabel))
        {
            ReadOnlySpan<char> value = text[CategoryLabel.Length..].TrimStart();
            _category = new(
                FieldName.Category, texts.Pool.Of(value.TrimEnd()), new(number, text.Length - value.Length + 1), TextLayout.Plain, CategoryLabel);
            return true;
        }

        return false;
    }

    private void Open(LabelMatch label, ReadOnlySpan<char> text, int number)
    {
        FieldName? name = FieldOf(label);
        texts.Open(name, label, text, number);
        _isOpen = true;
        if (name is FieldName known)
        {
            _last = known;
            _held |= 1 << (int)known;
        }
    }

    // A label opens a field when that field has not been seen and comes later in the template than the open one;
    // a label nobody knows only at the beginning of a paragraph, and never inside the abstract.
    private bool Opens(LabelMatch match, bool afterBlank)
    {
        if (IsInAbstract)
        {
            return false;
        }

        return FieldOf(match) is FieldName name ? _last is null || name > _last : afterBlank;
    }

    // 摘要 names the abstract, but the TL;DR where it comes first.
    private FieldName? FieldOf(LabelMatch match) =>
        match.Field == FieldName.Abstract && !match.IsTemplate && texts.Count == 0 ? FieldName.Tldr : match.Field;
}
