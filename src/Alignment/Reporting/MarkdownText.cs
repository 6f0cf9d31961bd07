using System.Text;

namespace Alignment.Reporting;

/// <summary>Text from editions in Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>A text on one line in which nothing is markup, HTML or a mention.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in Printable.Escape(text))
        {
            if ("\\`*_{}[]<>#|~!&@".Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
