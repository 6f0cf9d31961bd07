using System.Text;
using System.Xml;

namespace Alignment.Reporting.Exports;

/// <summary>Texts without the characters that XML 1.0 cannot hold, not even escaped; counts those left out.</summary>
internal sealed class XmlText
{
    /// <summary>Characters left out so far.</summary>
    public int Removed { get; private set; }

    /// <summary>The text without controls other than tab and line ends, lone surrogates, U+FFFE and U+FFFF.</summary>
    public string Clean(string text)
    {
        StringBuilder? clean = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsSurrogatePair(text, i);
            if (isPair || XmlConvert.IsXmlChar(text[i]))
            {
                clean?.Append(text, i, isPair ? 2 : 1);
            }
            else
            {
                clean ??= new(text, 0, i, text.Length);
                Removed++;
            }

            i += isPair ? 1 : 0;
        }

        return clean?.ToString() ?? text;
    }
}
