using Alignment.Languages;

namespace Alignment.Reporting.Html;

/// <summary>Writes HTML and escapes whatever it is given: every text of an edition is hostile until it has passed here.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "meta", "input", "br", "hr", "link", "img" };

    private readonly Stack<string> _open = new();

    /// <summary>Begins an element; an attribute whose value is null is left out.</summary>
    public HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
            {
                output.Write(' ');
                output.Write(name);
                if (value.Length > 0)
                {
                    output.Write("=\"");
                    Escaped(value);
                    output.Write('"');
                }
            }
        }

        output.Write('>');
        if (!Void.Contains(tag))
        {
            _open.Push(tag);
        }

        return this;
    }

    /// <summary>Ends the elements that were begun last, up to one of this name.</summary>
    public HtmlWriter Close(string tag)
    {
        string last = _open.Pop();
        if (last != tag)
        {
            throw new InvalidOperationException($"<{last}> is open, not <{tag}>");
        }

        output.Write("</");
        output.Write(tag);
        output.Write('>');
        return this;
    }

    /// <summary>Ends an element and its line.</summary>
    public HtmlWriter CloseLine(string tag)
    {
        Close(tag);
        output.Write('\n');
        return this;
    }

    /// <summary>Writes a text.</summary>
    public HtmlWriter Text(string text)
    {
        Escaped(text);
        return this;
    }

    /// <summary>A whole element with a text in it.</summary>
    public HtmlWriter Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    /// <summary>A text of the interface in both its languages; the style sheet shows one of them.</summary>
    public HtmlWriter Local(LocalText text)
    {
        if (text.English == text.Chinese)
        {
            return Text(text.English);
        }

        return Element("span", text.English, ("class", "l-en"), ("lang", "en"))
            .Element("span", text.Chinese, ("class", "l-zh"), ("lang", "zh-CN"));
    }

    /// <summary>A whole element with a text of the interface in it.</summary>
    public HtmlWriter Element(string tag, LocalText text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Local(text).Close(tag);

    /// <summary>Writes markup as it is: parts of this program only, never a text of an edition.</summary>
    public HtmlWriter Trusted(string markup)
    {
        output.Write(markup);
        return this;
    }

    private void Escaped(string text)
    {
        int copied = 0;
        for (int i = 0; i < text.Length; i++)
        {
            string? escape = text[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\n' or '\t' => null,
                < ' ' or '\u007F' => "\uFFFD",
                _ => null,
            };
            if (escape is not null)
            {
                output.Write(text.AsSpan(copied, i - copied));
                output.Write(escape);
                copied = i + 1;
            }
        }

        output.Write(text.AsSpan(copied));
    }
}
