using System.CommandLine;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Repair;

namespace Alignment.Cli.Commands;

/// <summary>The files of a merge, as the command line names them.</summary>
/// <param name="Edition">The edition's records.</param>
/// <param name="Regenerated">The rows the generator made.</param>
/// <param name="Retry">The retry list; null when it is not at hand.</param>
/// <param name="Raw">The crawl; null when it is not at hand.</param>
/// <param name="Markdown">The edition's Markdown, to be written again; null to leave it alone.</param>
/// <param name="Output">Where the merged records go.</param>
internal sealed record MergeFiles(string Edition, string Regenerated, string? Retry, string? Raw, string? Markdown, string Output)
{
    /// <summary>Whether the edition itself is replaced.</summary>
    public bool IsInPlace => Repairs.IsSame(Edition, Output);

    /// <summary>Sees to it that no file that is read is written over, but the edition and its Markdown.</summary>
    /// <exception cref="ConfigurationException">One is, or there is no file to write to.</exception>
    public MergeFiles Checked()
    {
        if (IsInPlace && !File.Exists(Edition))
        {
            throw new ConfigurationException(new LocalText(
                $"{Edition} is not a file that can be written; name one: -o FILE", $"{Edition} 不是可写的文件；请用 -o FILE 指定"));
        }

        Repairs.RequireOther(Output, Regenerated, Retry, Raw, Markdown);
        if (Markdown is not null)
        {
            Repairs.RequireOther(Markdown, Edition, Regenerated, Retry, Raw);
        }

        return this;
    }

    /// <summary>Merges them.</summary>
    /// <exception cref="RepairException">It cannot be done.</exception>
    public MergeResult Merge(RecordFile edition, RecordFile regenerated, RunSettings settings) => EditionMerger.Merge(
        edition,
        regenerated,
        Retry is null ? null : RetryList.Read(EditionSource.Of(Retry)),
        Raw is null ? null : RecordFile.Read(EditionSource.Of(Raw)),
        settings);
}
