using System.Globalization;
using System.Text;
using System.Xml;

namespace Alignment.Reporting.JUnit;

/// <summary>Text that XML 1.0 can hold, line breaks kept: what it cannot, not even escaped, is written out.</summary>
internal static class XmlSafe
{
    /// <summary>The text with controls, bidirectional controls, lone surrogates and non-characters written as <c>\u001B</c>.</summary>
    public static string Escape(string text)
    {
        string printable = string.Join('\n', text.Split('\n').Select(Printable.Escape));
        if (printable.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') < 0)
        {
            return printable;
        }

        StringBuilder safe = new(printable.Length + 8);
        for (int i = 0; i < printable.Length; i++)
        {
            _ = XmlConvert.IsXmlChar(printable[i]) || char.IsSurrogate(printable[i])
                ? safe.Append(printable[i])
                : safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)printable[i]:X4}");
        }

        return safe.ToString();
    }
}
