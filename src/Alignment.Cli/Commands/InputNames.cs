using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Editions.Discovery;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary>The editions as the command line names them: a file, <c>-</c> or <c>git:REF:PATH</c>.</summary>
/// <param name="Source">The English edition.</param>
/// <param name="Target">The Chinese edition.</param>
/// <param name="Crawl">What the target was made from; null when it is not at hand.</param>
/// <param name="Twin">The target's other file; null when there is none to compare with.</param>
internal sealed record InputNames(string Source, string Target, string? Crawl, string? Twin)
{
    /// <summary>The names of a pair that was found in a place. What stands beside it as a crawl is used only if it holds crawled records.</summary>
    public static InputNames Of(EditionFiles found) => new(
        found.Source, found.Target, found.Crawl is not null && CrawlRecords.AreIn(EditionSource.Of(found.Crawl)) ? found.Crawl : null, found.Twin);

    /// <summary>Every name given.</summary>
    /// <exception cref="ConfigurationException">Standard input is named twice.</exception>
    public IReadOnlyList<string> All()
    {
        string[] all = [.. new[] { Source, Target, Crawl, Twin }.OfType<string>()];
        return all.Count(name => name == "-") < 2 ? all : throw StandardInputTwice();
    }

    /// <summary>What to say when standard input is named twice.</summary>
    public static ConfigurationException StandardInputTwice() => new(new LocalText(
        "standard input (-) can be read only once; name a file for the others",
        "标准输入（-）只能读取一次；其余请用文件名"));

    /// <summary>Reads and judges them.</summary>
    public Judgement Judge(RunSettings settings) => Judgement.Of(
        EditionSource.Of(Source), EditionSource.Of(Target), Optional(Crawl), settings, Optional(Twin));

    private static EditionSource? Optional(string? name) => name is null ? null : EditionSource.Of(name);
}
