using System.Globalization;
using System.Text;
using Alignment.Editions;

namespace Alignment.Repair;

/// <summary>Renders records as the digests' common Markdown, byte for byte as their own converter does.</summary>
/// <remarks>
/// The template is the one that docs/formats.md describes. Texts go in as they stand; a record without <c>AI</c> counts in the
/// contents and has no entry.
/// </remarks>
public static class MarkdownRenderer
{
    /// <summary>The Markdown of an edition, in UTF-8 without a byte-order mark.</summary>
    /// <param name="records">The edition's records.</param>
    /// <param name="order">In which order categories stand.</param>
    /// <exception cref="RepairException">Its records follow another template, or one of them cannot be written.</exception>
    public static byte[] Render(RecordFile records, CategoryOrder order)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(order);
        List<DigestRecord> papers = [.. Records(records.Lines)];
        Require(records.Name, papers);
        ILookup<string, DigestRecord> byCategory = papers.ToLookup(paper => paper.Category, StringComparer.Ordinal);
        IReadOnlyList<string> categories = order.Arrange(papers.Select(paper => paper.Category));

        StringBuilder page = new("<div id=toc></div>\n\n# Table of Contents\n\n");
        foreach (string category in categories)
        {
            page.Append(CultureInfo.InvariantCulture, $"- [{category}](#{category}) [Total: {byCategory[category].Count()}]\n");
        }

        int index = 0;
        foreach (string category in categories)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n\n<div id='{category}'></div>\n\n# {category} [[Back]](#toc)\n\n");
            page.AppendJoin("\n\n", byCategory[category]
                .Where(paper => paper.HasSummaries)
                .Select(paper => string.Create(CultureInfo.InvariantCulture, $"### [{++index}] {Entry(paper)}")));
        }

        return Encoding.UTF8.GetBytes(page.ToString());
    }

    /// <summary>The records of some lines.</summary>
    internal static IEnumerable<DigestRecord> Records(IEnumerable<RecordLine> lines) =>
        lines.Where(line => line.Id is not null).Select(DigestRecord.Of);

    /// <summary>An entry from its title on: what it is wherever it stands.</summary>
    internal static string Entry(DigestRecord paper)
    {
        string?[] said = [.. paper.Summaries];
        return $"[{paper.Title}]({paper.Address})\n*{paper.Authors}*\n\nMain category: {paper.Category}\n\nTL;DR: {said[0]}\n\n\n"
            + $"<details>\n  <summary>Details</summary>\nMotivation: {said[1]}\n\nMethod: {said[2]}\n\nResult: {said[3]}\n\n"
            + $"Conclusion: {said[4]}\n\nAbstract: {paper.Abstract}\n\n</details>\n";
    }

    // A field that one paper lost stays empty; a field that most lack belongs to another template.
    private static void Require(string name, List<DigestRecord> papers)
    {
        List<DigestRecord> written = [.. papers.Where(paper => paper.HasSummaries)];
        int lacking = Enumerable.Range(0, DigestRecord.Keys.Length)
            .FirstOrDefault(key => 2 * written.Count(paper => paper.Summaries[key] is null) > written.Count, -1);
        if (lacking >= 0)
        {
            string key = DigestRecord.Keys[lacking];
            throw new RepairException(
                $"{name}: most records have no {key}, so they follow another template than the common one; render it with its own generator",
                $"{name}：多数记录没有 {key}，并非通用模板；请用其自己的生成器生成 Markdown");
        }
    }
}
