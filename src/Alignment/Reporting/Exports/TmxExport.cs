using System.Globalization;
using System.Xml;

namespace Alignment.Reporting.Exports;

/// <summary>Writes pairs of texts as a translation memory: TMX 1.4b (LISA OSCAR, 2005), one unit a pair.</summary>
/// <remarks>
/// There is no document type declaration: nothing is to be fetched in order to read the file. Scores and places stand in
/// <c>prop</c> elements; their types begin with <c>x-</c>, as the standard asks of types of one's own.
/// </remarks>
public static class TmxExport
{
    private static readonly XmlWriterSettings Layout = new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        OmitXmlDeclaration = true,
    };

    /// <summary>Writes the memory; one without units when there are no rows.</summary>
    /// <param name="rows">The pairs.</param>
    /// <param name="output">UTF-8 by the writer that is given.</param>
    /// <returns>Number of characters left out because XML 1.0 cannot hold them.</returns>
    public static int Render(IEnumerable<FieldPairRow> rows, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        XmlText text = new();
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (XmlWriter xml = XmlWriter.Create(output, Layout))
        {
            xml.WriteStartElement("tmx");
            xml.WriteAttributeString("version", "1.4");
            Header(xml);
            xml.WriteStartElement("body");
            foreach (FieldPairRow row in rows)
            {
                Unit(row, text, xml);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write('\n');
        return text.Removed;
    }

    private static void Header(XmlWriter xml)
    {
        xml.WriteStartElement("header");
        xml.WriteAttributeString("creationtool", ToolRow.Current.Name);
        xml.WriteAttributeString("creationtoolversion", ToolRow.Current.Version);
        xml.WriteAttributeString("segtype", "paragraph");
        xml.WriteAttributeString("o-tmf", ToolRow.Current.Name);
        xml.WriteAttributeString("adminlang", "en");
        xml.WriteAttributeString("srclang", "en");
        xml.WriteAttributeString("datatype", "plaintext");
        xml.WriteEndElement();
    }

    private static void Unit(FieldPairRow row, XmlText text, XmlWriter xml)
    {
        xml.WriteStartElement("tu");
        xml.WriteAttributeString("tuid", $"{row.Id}.{row.Field}");
        Property("id", row.Id);
        Property("field", row.Field);
        Property("category", row.Category);
        Property("status", row.Status);
        Property("errors", string.Join(' ', row.Errors));
        Property("warnings", string.Join(' ', row.Warnings));
        Property("notes", string.Join(' ', row.Notes));
        Number("ratio", row.Ratio);
        Number("residual", row.Residual);
        Number("support", row.Support);
        Number("coverage", row.Coverage);
        Number("estimated-score", row.EstimatedScore);
        Variant("en", row.Source, row.SourceState, FormattableString.Invariant($"{row.SourcePath}:{row.SourceLine}:{row.SourceColumn}"));
        Variant("zh-CN", row.Target, row.TargetState, FormattableString.Invariant($"{row.TargetPath}:{row.TargetLine}:{row.TargetColumn}"));
        xml.WriteEndElement();

        void Number(string name, double? number) => Property(name, number?.ToString("R", CultureInfo.InvariantCulture) ?? "");

        void Variant(string language, string segment, string state, string place)
        {
            xml.WriteStartElement("tuv");
            xml.WriteAttributeString("xml", "lang", null, language);
            Property("state", state);
            Property("place", place);
            xml.WriteElementString("seg", text.Clean(segment));
            xml.WriteEndElement();
        }

        // What is not known is not written.
        void Property(string name, string value)
        {
            string clean = text.Clean(value);
            if (clean.Length > 0)
            {
                xml.WriteStartElement("prop");
                xml.WriteAttributeString("type", "x-" + name);
                xml.WriteString(clean);
                xml.WriteEndElement();
            }
        }
    }
}
