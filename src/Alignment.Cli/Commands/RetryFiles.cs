using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Repair;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary>The files that a retry list is made from: the crawl, and the records that were judged.</summary>
/// <param name="Crawl">The crawl; null when it is not at hand.</param>
/// <param name="Records">Where the records of papers are looked for, the crawl first.</param>
internal sealed record RetryFiles(RecordFile? Crawl, IReadOnlyList<RecordFile> Records)
{
    /// <summary>Reads them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="raw">The crawl as the command line names it; null for the one that the report names, if it names one.</param>
    /// <exception cref="RepairException">One of them cannot be read, or is not the file that was judged any more.</exception>
    public static RetryFiles Read(Report report, string? raw)
    {
        RecordFile? crawl = raw is null ? null : RecordFile.Read(EditionSource.Of(raw));
        if (crawl is not null && report.Input("crawl") is InputRow judged && judged.Sha256 != crawl.Sha256)
        {
            throw new RepairException(
                $"{raw} is not the crawl that was judged ({judged.Path}); name that one, or check the edition again",
                $"{raw} 不是检查时所用的原始抓取（{judged.Path}）；请给出那一份，或重新检查版本");
        }

        crawl ??= Unchanged(report.Input("crawl"))
            ?? (report.Input("source") is { Form: "crawl" } source ? Unchanged(source) : null);
        IEnumerable<RecordFile?> editions = ((string[])["target", "twin", "source"])
            .Select(report.Input)
            .Select(input => input is { Form: "records" } ? Unchanged(input) : null);
        return new(crawl, [.. editions.Prepend(crawl).OfType<RecordFile>()]);
    }

    // A file that is not there any more cannot help; one that changed would make a list of yesterday's faults.
    private static RecordFile? Unchanged(InputRow? input)
    {
        if (input is null || !File.Exists(input.Path))
        {
            return null;
        }

        RecordFile file = RecordFile.Read(EditionSource.Of(input.Path));
        return file.Sha256 == input.Sha256 ? file : throw new RepairException(
            $"{input.Path} changed since it was judged; check it again: alignment check … -f json:report.json",
            $"{input.Path} 在检查之后已被改动；请重新检查：alignment check … -f json:report.json");
    }
}
