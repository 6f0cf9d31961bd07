using System.Globalization;
using System.Text;
using Alignment.Text;

namespace Alignment.Editions;

/// <summary>Reads the rendered digest, line by line, in each of its template's variants.</summary>
/// <remarks>
/// An entry opens with <c>### [n] [Title](https://arxiv.org/abs/ID)</c> and ends at the next heading; its summaries
/// open with a label; <c>Abstract:</c> is the last label, and whatever follows it up to <c>&lt;/details&gt;</c> is abstract.
/// </remarks>
internal sealed class MarkdownReader(EditionBuilder builder, LabelTable labels)
{
    private readonly List<MarkdownEntry> _entries = [];
    private readonly MarkdownTexts _texts = new();
    private readonly LabelCounts _labels = new();
    private char[] _chars = new char[4096];
    private MarkdownEntry? _entry;
    private string _category = "";
    private bool _afterBlank = true;
    private int _foreignLinks;
    private int _lines;

    /// <summary>Takes the next line.</summary>
    public void Read(ReadOnlySpan<byte> bytes, int number)
    {
        ReadOnlySpan<char> line = Decoded(bytes);
        _lines = number;
        bool isBlank = line.IsWhiteSpace();

        if (isBlank)
        {
            _entry?.Continue(line);
        }
        else if (line[0] == '#' && MarkdownHeading.TryRead(line, out MarkdownHeading heading))
        {
            Open(heading, number);
        }
        else if (!ReadFrame(line, number))
        {
            ReadText(line, number);
        }

        _afterBlank = isBlank || line.TrimStart().StartsWith("<summary>");
    }

    /// <summary>Ends the last entry and settles what only the whole edition can tell.</summary>
    public void Finish()
    {
        ReportCutOff();
        Close();
        if (_entries.Count == 0)
        {
            ReportNoEntries();
            return;
        }

        var template = Edition.TemplateOf(_entries, (entry, name) => entry.Holds(name));
        EditionLabels settled = new(template, _labels.Usual(), builder);
        foreach (MarkdownEntry entry in _entries)
        {
            builder.Add(entry.Settle(settled));
        }
    }

    private ReadOnlySpan<char> Decoded(ReadOnlySpan<byte> bytes)
    {
        if (_chars.Length < bytes.Length)
        {
            _chars = new char[Math.Max(2 * _chars.Length, bytes.Length)];
        }

        return _chars.AsSpan(0, Encoding.UTF8.GetChars(bytes, _chars));
    }

    private void Open(MarkdownHeading heading, int number)
    {
        Close();
        _entry = new MarkdownEntry(heading, _category, number, _entries.Count, _texts);
        _entries.Add(_entry);
    }

    private void Close()
    {
        _entry?.Close(builder, _labels);
        _entry = null;
    }

    // Headings of categories, the contents, and the tags that fold an entry.
    private bool ReadFrame(ReadOnlySpan<char> line, int number)
    {
        if (line.StartsWith("# ") && line.Contains("[[Back]]", StringComparison.Ordinal))
        {
            Close();
            _category = new string(line[2..line.IndexOf("[[Back]]")].Trim());
            return true;
        }

        if (line.StartsWith("<div id=") && line.EndsWith("</div>"))
        {
            Close();
            return true;
        }

        if (_entry is null)
        {
            _foreignLinks += line.Contains("arxiv.org/abs/", StringComparison.Ordinal) ? 1 : 0;
            return ReadContents(line, number);
        }

        return _entry.ReadTag(line);
    }

    private bool ReadContents(ReadOnlySpan<char> line, int number)
    {
        const string Opening = "[Total: ";
        int total = line.IndexOf(Opening);
        int close = line.IndexOf(']');
        if (!line.StartsWith("- [") || total < 0 || close < 3)
        {
            return false;
        }

        ReadOnlySpan<char> digits = line[(total + Opening.Length)..].TrimEnd("] \t");
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            builder.Contents.Add(new(new string(line[3..close]), count, new(number, total + Opening.Length + 1)));
        }
        else
        {
            builder.Malformed(new(number, 1), null, "a contents line without a number", "目录行没有数字", line.ToString());
        }

        return true;
    }

    private void ReadText(ReadOnlySpan<char> line, int number)
    {
        if (_entry is null)
        {
            bool isTitle = line.Contains("Table of Contents", StringComparison.OrdinalIgnoreCase);
            if (!isTitle && _entries.Count > 0)
            {
                builder.Malformed(new(number, 1), null, "text outside any entry", "条目之外的文字", line.ToString());
            }

            return;
        }

        if (line.StartsWith("### ") && _entry.IsClosed)
        {
            builder.Malformed(
                new(number, 1), null, "a heading without a link to arXiv: the paper cannot be told", "标题没有 arXiv 链接，无法识别论文", line.ToString());
            Close();
            return;
        }

        _entry.ReadText(line, number, labels.Match(line), _afterBlank, builder);
    }

    // An entry without its end may be one lost tag; when the contents promise more behind it, the file was cut there.
    private void ReportCutOff()
    {
        int promised = builder.Contents.Sum(entry => entry.Total) - _entries.Count;
        if (_entry is { IsClosed: false } && promised > 0)
        {
            builder.Unreadable(
                _lines,
                $"the file ends inside an entry, and its contents promise {promised} more: it was cut off; make the edition again",
                $"文件在条目中间结束，而目录还列有 {promised} 篇：文件被截断，请重新生成该版本");
            _entry.Keep(_labels);
            _entry = null;
        }
    }

    private void ReportNoEntries()
    {
        bool isContentsOnly = builder.Contents.Count > 0 || (_foreignLinks == 0 && _lines <= 5);
        int promised = builder.Contents.Sum(entry => entry.Total);
        if (isContentsOnly)
        {
            builder.Unreadable(
                1,
                $"holds no paper (its contents promise {promised}); make the edition again",
                $"没有任何论文条目（目录列出 {promised} 篇），请重新生成该版本");
        }
        else
        {
            builder.Problems.Add(new(InputProblemKind.UnknownTemplate, new(1, 1), new(
                "no entry of a known template (### [n] [Title](https://arxiv.org/abs/ID)); is this a digest edition?",
                "没有已知模板的条目（### [n] [标题](https://arxiv.org/abs/编号)），请确认这是一份日报版本")));
        }
    }
}
