using System.Security.Cryptography;
using System.Text;
using Alignment.Configuration;
using Alignment.Reporting;

namespace Alignment.History;

/// <summary>What an edition is known by: the bytes of its files, and what they were judged by.</summary>
/// <param name="Content">
/// SHA-256, lower-case hex, of the day and the SHA-256 of source, target and crawl, a line each. The same files may be published
/// again on another day: that is another edition.
/// </param>
/// <param name="Signature">The tool's version, its rules, scope and budgets in one line.</param>
public sealed record EditionIdentity(string Content, string Signature)
{
    /// <summary>The identity of files.</summary>
    /// <param name="date">The day; null where no name gives one.</param>
    /// <param name="source">SHA-256 of the English edition, lower-case hex.</param>
    /// <param name="target">SHA-256 of the Chinese edition.</param>
    /// <param name="crawl">SHA-256 of the crawl; null without one.</param>
    /// <param name="settings">What they are judged by.</param>
    public static EditionIdentity Of(string? date, string source, string target, string? crawl, RunSettings settings)
    {
        byte[] lines = Encoding.UTF8.GetBytes($"{date ?? "-"}\n{source}\n{target}\n{crawl ?? "-"}\n");
        return new(Convert.ToHexStringLower(SHA256.HashData(lines)), SignatureBuilder.Line(settings));
    }

    /// <summary>The identity of editions that were judged.</summary>
    public static EditionIdentity Of(Judgement judgement, string? date)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return Of(
            date, judgement.Evidence.Pair.Source.Sha256, judgement.Evidence.Pair.Target.Sha256,
            judgement.Evidence.Pair.Crawl?.Sha256, judgement.Settings);
    }
}
