using System.Text;
using Alignment.Editions;

namespace Alignment.Tests;

/// <summary>Writes small editions in the common Markdown template, for tests.</summary>
internal static class EditionText
{
    public const string Abstract = "We describe a method and measure it on three public sets.";

    /// <summary>One entry with the five summaries, of which some may be given.</summary>
    public static string Entry(string id, IReadOnlyDictionary<string, string> fields, string category = "cs.CL", int index = 1)
    {
        string Field(string label, string otherwise) => fields.GetValueOrDefault(label, otherwise);
        return $"""
            ### [{index}] [{Field("Title", "A Title of Four Words")}](https://arxiv.org/abs/{id})
            *{Field("Authors", "Ada Example,Ben Sample")}*

            Main category: {category}

            TL;DR: {Field("TL;DR", "")}


            <details>
              <summary>Details</summary>
            Motivation: {Field("Motivation", "")}

            Method: {Field("Method", "")}

            Result: {Field("Result", "")}

            Conclusion: {Field("Conclusion", "")}

            Abstract: {Field("Abstract", Abstract)}

            </details>


            """.ReplaceLineEndings("\n");
    }

    /// <summary>An edition whose entries all lie in one category.</summary>
    public static string Edition(IReadOnlyList<string> entries, string category = "cs.CL")
    {
        StringBuilder text = new();
        text.Append("<div id=toc></div>\n\n# Table of Contents\n\n");
        text.Append("- [").Append(category).Append("](#").Append(category).Append(") [Total: ").Append(entries.Count).Append("]\n\n\n");
        text.Append("<div id='").Append(category).Append("'></div>\n\n# ").Append(category).Append(" [[Back]](#toc)\n\n");
        foreach (string entry in entries)
        {
            text.Append(entry);
        }

        return text.ToString();
    }

    /// <summary>Reads an edition from a text.</summary>
    public static Alignment.Editions.Edition Read(string text, string name = "edition.md") =>
        EditionReader.Read(Source(text, name));

    public static EditionSource Source(string text, string name) =>
        new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
