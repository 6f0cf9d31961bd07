using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Alignment.Languages;

namespace Alignment.Configuration.TermFiles;

/// <summary>Reads TBX (ISO 30042), the basic dialect: version 2 (<c>martif</c>) and version 3 (<c>tbx</c>, both styles).</summary>
/// <remarks>
/// English terms of an entry (<c>xml:lang</c> en and below) are joined with its Chinese ones (zh and below, traditional aside).
/// The administrative status tells preferred, admitted and deprecated renderings; without one the first is preferred. Nothing outside
/// the file is read: a document type may name its grammar, which is not fetched, and may not define anything.
/// </remarks>
internal static partial class TbxReader
{
    private const int MostCharacters = 64 << 20;

    /// <summary>Reads a term base.</summary>
    /// <exception cref="ConfigurationException">It is not TBX, or holds no term in both languages.</exception>
    public static void Read(string text, string name, TermRows rows)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using StringReader source = new(WithoutGrammar(text.TrimStart('\uFEFF')));
            using XmlReader reader = XmlReader.Create(source, settings);
            Entries(reader, name, rows);
        }
        catch (XmlException error)
        {
            throw ConfigurationException.At(name, Math.Max(1, error.LineNumber), error.Message.Contains("DTD", StringComparison.Ordinal)
                ? new LocalText("a document type that defines something is not read; remove <!DOCTYPE …>", "不读取带定义的文档类型；请删去 <!DOCTYPE …>")
                : new LocalText($"not valid XML: {error.Message}", $"不是有效的 XML：{error.Message}"), error);
        }

        if (rows.ToImmutable().IsEmpty)
        {
            throw ConfigurationException.At(name, 1, new LocalText(
                "no entry has a term in English (xml:lang=\"en\") and one in Chinese (\"zh\"); check the languages",
                "没有任何条目同时含英文术语（xml:lang=\"en\"）和中文术语（\"zh\"）；请检查语言标记"));
        }
    }

    private static void Entries(XmlReader reader, string name, TermRows rows)
    {
        TbxEntry? entry = null;
        StringBuilder? text = null;
        int textDepth = 0;
        bool isStatus = false;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.Depth == 0 && reader.LocalName is not ("martif" or "tbx"):
                    throw ConfigurationException.At(name, Line(reader), new LocalText(
                        $"<{TermRows.Shown(reader.LocalName)}> is no term base; TBX begins with <tbx> or <martif>",
                        $"<{TermRows.Shown(reader.LocalName)}> 不是术语库；TBX 以 <tbx> 或 <martif> 开头"));
                case XmlNodeType.Element:
                    switch (reader.LocalName)
                    {
                        case "termEntry" or "conceptEntry":
                            entry = new(Line(reader));
                            break;
                        case "langSet" or "langSec":
                            entry?.Language(reader.GetAttribute("xml:lang") ?? reader.GetAttribute("lang") ?? "");
                            break;
                        case "tig" or "ntig" or "termSec":
                            entry?.EndTerm();
                            break;
                        case "term" or "administrativeStatus" or "termNote" when text is null && !reader.IsEmptyElement:
                            isStatus = reader.LocalName != "term";
                            bool isWanted = reader.LocalName != "termNote" || reader.GetAttribute("type") is "administrativeStatus" or "normativeAuthorization";
                            text = isWanted ? new() : null;
                            textDepth = reader.Depth;
                            break;
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    text?.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement when text is not null && reader.Depth == textDepth:
                    entry?.Text(Blanks().Replace(text.ToString(), " ").Trim(), isStatus);
                    text = null;
                    break;
                case XmlNodeType.EndElement when reader.LocalName is "termEntry" or "conceptEntry":
                    entry?.AddTo(rows);
                    entry = null;
                    break;
            }
        }
    }

    private static int Line(XmlReader reader) => (reader as IXmlLineInfo)?.LineNumber ?? 1;

    // The usual first lines of version 2 name a grammar. What defines nothing can go, and lines stay where they are.
    private static string WithoutGrammar(string text) => Grammar().Replace(
        text, match => new string([.. match.Value.Select(c => c is '\n' or '\r' ? c : ' ')]), 1);

    [GeneratedRegex("""<!DOCTYPE\s+(?:martif|tbx)\s+(?:SYSTEM|PUBLIC\s+(?:"[^"<>]*"|'[^'<>]*'))\s+(?:"[^"<>]*"|'[^'<>]*')\s*>""", RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
