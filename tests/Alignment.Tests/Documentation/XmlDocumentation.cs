using System.Xml.Linq;
using Alignment.Corpus.Merging;
using Alignment.History.Trends;
using Alignment.Reporting;

namespace Alignment.Tests.Documentation;

/// <summary>What the comments in the library's code say about its types and properties.</summary>
internal sealed class XmlDocumentation
{
    private readonly Dictionary<string, XElement> _members = ((Type[])[typeof(Report), typeof(TrendReport), typeof(CorpusSummary)])
        .SelectMany(type => XDocument.Load(Path.ChangeExtension(type.Assembly.Location, ".xml")).Descendants("member"))
        .DistinctBy(member => member.Attribute("name")!.Value)
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>The summary of a type; null when it has none.</summary>
    public string? Of(Type type) => Text(_members.GetValueOrDefault($"T:{type.FullName}")?.Element("summary"));

    /// <summary>The summary of a property, or of the record's parameter it comes from; null when it has none.</summary>
    public string? Of(Type type, string property)
    {
        XElement? parameter = _members.GetValueOrDefault($"T:{type.FullName}")?.Elements("param")
            .FirstOrDefault(element => element.Attribute("name")?.Value == property);
        return Text(_members.GetValueOrDefault($"P:{type.FullName}.{property}")?.Element("summary") ?? parameter);
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        IEnumerable<string> parts = element.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" } see => see.Attribute("cref")?.Value.Split('.')[^1] ?? see.Value,
            XElement inner => inner.Value,
            _ => "",
        });
        return Alignment.Text.WhiteSpace.Joined(string.Concat(parts));
    }
}
