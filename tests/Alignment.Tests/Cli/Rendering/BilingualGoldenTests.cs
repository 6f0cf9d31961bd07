using Alignment.Checks;
using Alignment.Cli.Rendering;
using Alignment.History.Replays;
using Alignment.History.Trends;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Tests.Cli.Rendering;

/// <summary>What people read, in both languages, with signs of Unicode and of ASCII.</summary>
public class BilingualGoldenTests
{
    private const string Date = "date\tcrawled\tmissing\tpublished\tplaceholder\tuntranslated\tmean_field_chars\tlabel";

    private static readonly LocalText[] Notes = [new("the scope stays", "类别范围不变")];

    public static TheoryData<Language, bool> Looks => new()
    {
        { Language.English, false },
        { Language.English, true },
        { Language.Chinese, false },
        { Language.Chinese, true },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public void Check(Language language, bool isAscii) => Matches("check", language, isAscii, (writer, options) =>
        TextRenderer.Render(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md"), writer, options));

    [Theory]
    [MemberData(nameof(Looks))]
    public void UndamagedEdition(Language language, bool isAscii) => Matches("undamaged", language, isAscii, (writer, options) =>
        TextRenderer.Render(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh.md"), writer, options));

    [Theory]
    [MemberData(nameof(Looks))]
    public void Rules(Language language, bool isAscii) => Matches("rules", language, isAscii, (writer, options) =>
        RuleRenderer.List([.. CheckCatalog.All.Select(check => check.Descriptor)], writer, options));

    [Theory]
    [MemberData(nameof(Looks))]
    public void Explain(Language language, bool isAscii) => Matches("explain", language, isAscii, (writer, options) =>
    {
        foreach (CheckDescriptor check in CheckCatalog.All.Select(check => check.Descriptor))
        {
            RuleRenderer.Explain(check, writer, options);
            writer.Write("\n\n");
        }
    });

    [Theory]
    [MemberData(nameof(Looks))]
    public void Trend(Language language, bool isAscii) => Matches("trend", language, isAscii, (writer, options) =>
        TrendRenderer.Render(TrendBuilder.Build(CountsTable.Read([.. Days()], "counts.tsv")), "counts.tsv", writer, options));

    [Theory]
    [MemberData(nameof(Looks))]
    public void Replay(Language language, bool isAscii) => Matches("replay", language, isAscii, (writer, options) =>
    {
        ReplayedEdition stop = new("2026-01-05", "2026-01-05-zh.md", "model-2", "fail", 2, 1, ["placeholder 2"]);
        ReplayReport report = new(ReplayReport.CurrentSchema, 40, 1, 3, [], [stop]);
        ReplayRenderer.Render(report, Notes, "strict.json", writer, options);
    });

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Concise(Language language) => Matches("concise", language, false, (writer, _) =>
        ConciseRenderer.Render(Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md"), writer, language));

    // Forty quiet days, then ten with more missing papers and longer fields under another label.
    private static IEnumerable<string> Days()
    {
        yield return Date;
        for (int day = 0; day < 50; day++)
        {
            string date = new DateOnly(2026, 1, 1).AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            bool isLater = day >= 40;
            yield return FormattableString.Invariant(
                $"{date}\t200\t{(isLater ? 40 : 2) + (day % 3)}\t{190 - (day % 5)}\t{day % 2}\t0\t{(isLater ? 95 : 70) + (day % 4)}\t{(isLater ? "model-2" : "model-1")}");
        }
    }

    private static void Matches(string name, Language language, bool isAscii, Action<TextWriter, TextOptions> render)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        render(writer, new TextOptions { Language = language, IsAscii = isAscii });
        string file = $"{name}.{(language == Language.Chinese ? "zh" : "en")}{(isAscii ? ".ascii" : "")}.txt";
        Snapshot.Matches(writer.ToString(), "Golden", "text", file);
    }
}
