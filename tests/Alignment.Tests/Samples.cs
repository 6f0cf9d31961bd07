using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Tests;

/// <summary>The sample editions of <c>data/samples</c>, judged.</summary>
internal static class Samples
{
    /// <summary>A sample edition, named without its folder so that no report depends on where the tests run.</summary>
    public static EditionSource Source(string name) => new(name, () => File.OpenRead(Repository.File("data", "samples", name)));

    public static Judgement Judge(string source, string target, RunSettings? settings = null) =>
        Judgement.Of(Source(source), Source(target), null, settings ?? new());

    public static string Render(Judgement judgement, Action<Judgement, TextWriter> render)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        render(judgement, writer);
        return writer.ToString();
    }
}
