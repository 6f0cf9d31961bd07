using System.Text;
using Alignment.Languages;

namespace Alignment.Reporting.Markdown;

/// <summary>Text of strangers in Markdown as GitHub reads it.</summary>
internal static class MarkdownText
{
    /// <summary>The text on one line, without anything that Markdown or HTML would take for markup, mention, link or formula.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char c in Printable.Escape(text))
        {
            if ("\\`*_{}[]<>#|~!&@$:".Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        // An address without a protocol becomes a link as well.
        return escaped.Replace("www.", "www\\.").Replace("WWW.", "WWW\\.").ToString();
    }

    /// <summary>One of two texts of our own; whole numbers in them, none below 0, are written alike under every culture.</summary>
    public static string Text(this Language language, string english, string chinese) => language == Language.Chinese ? chinese : english;

    /// <summary>The same for text between tags that Markdown does not look into.</summary>
    public static string Html(string text) => System.Net.WebUtility.HtmlEncode(Printable.Escape(text));
}
