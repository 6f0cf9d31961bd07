using System.Text;
using Alignment.Editions;

namespace Alignment.Repair;

/// <summary>Sees to it that a Markdown may be written again: that nothing is lost which the records do not hold.</summary>
public static class MarkdownTwin
{
    /// <summary>Does nothing when every entry outside the merge stands in the Markdown as the common template writes it.</summary>
    /// <param name="name">The Markdown as it is named.</param>
    /// <param name="markdown">Its bytes.</param>
    /// <param name="edition">The edition's records before the merge.</param>
    /// <param name="touched">The papers that the merge is about: their entries may differ.</param>
    /// <exception cref="RepairException">An entry differs: the Markdown follows another template or was edited.</exception>
    public static void RequireCommon(string name, byte[] markdown, RecordFile edition, IEnumerable<ArxivId> touched)
    {
        ArgumentNullException.ThrowIfNull(edition);
        string page = Encoding.UTF8.GetString(markdown);
        HashSet<ArxivId> aside = [.. touched];
        RecordLine? other = edition.Lines.FirstOrDefault(line => line.Id is ArxivId id && !aside.Contains(id)
            && DigestRecord.Of(line) is { HasSummaries: true } record
            && !page.Contains(MarkdownRenderer.Entry(record), StringComparison.Ordinal));
        if (other is not null)
        {
            throw new RepairException(
                $"{name}: the entry of {other.Id} is not what its record gives in the common template, so writing the Markdown again"
                + $" would lose something; merge without --markdown, or write it anew: alignment render EDITION -o FILE",
                $"{name}：{other.Id} 的条目与其记录按通用模板生成的不同，重写 Markdown 会丢失内容；"
                + "请不带 --markdown 合并，或另行生成：alignment render EDITION -o FILE");
        }
    }
}
