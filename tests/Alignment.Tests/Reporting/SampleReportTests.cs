using Alignment.Cli.Rendering;
using Alignment.Reporting;

namespace Alignment.Tests.Reporting;

/// <summary>The whole output on the sample editions, under several cultures.</summary>
public class SampleReportTests
{
    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void Text_IsTheSameInEveryCulture(string culture) =>
        Check(culture, "text.txt", (judgement, writer) => TextRenderer.Render(judgement, writer, new()));

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void Concise_IsTheSameInEveryCulture(string culture) => Check(culture, "concise.txt", ConciseRenderer.Render);

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void Json_IsTheSameInEveryCulture(string culture) => Check(culture, "report.json", JsonReportRenderer.Render);

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void JsonLines_AreTheSameInEveryCulture(string culture) => Check(culture, "findings.jsonl", JsonLinesRenderer.Render);

    private static void Check(string culture, string file, Action<Judgement, TextWriter> render)
    {
        string damaged = Cultures.Under(culture, () => Samples.Render(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md"), render));
        Golden.Matches(damaged, "tests", "Alignment.Tests", "Golden", $"damaged.{file}");
    }
}
