using System.Text.Json;
using System.Text.RegularExpressions;
using Alignment.Gate;
using Alignment.Reporting;
using Alignment.Reporting.Html;

namespace Alignment.Tests.Reporting.Html;

public partial class PageTests
{
    private static readonly Judgement Damaged = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md");

    [Fact]
    public void Policy_NamesExactlyTheScriptAndTheStyleOfThePage()
    {
        string page = Page(new());
        string policy = Policy().Match(page).Groups[1].Value.Replace("&#39;", "'", StringComparison.Ordinal);
        Assert.Contains($"script-src '{PageAssets.Hash(Script().Match(page).Groups[1].Value)}'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{PageAssets.Hash(Style().Match(page).Groups[1].Value)}'", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_HasNoInlineHandlerAndNoInlineStyle()
    {
        string markup = Data().Replace(Script().Replace(Style().Replace(Page(new()), ""), ""), "");
        Assert.DoesNotMatch(Handlers(), markup);
    }

    [Fact]
    public void Program_NeverReadsTextAsMarkup() =>
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function", PageAssets.Script);

    /// <summary>What a baseline holds is in the data, and stands among no causes and in no row of the table.</summary>
    [Fact]
    public void KnownFindings_AreNoOpenOnes()
    {
        Baseline baseline = Baseline.Of([.. Damaged.Findings.Where(Baseline.MayKnow).Select(finding => Baseline.EntryOf(finding, "2026-01-05"))]);
        Judgement judgement = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md", new() { Baseline = baseline });
        PageData data = PageDataBuilder.Build(judgement, ReportBuilder.Build(judgement));
        Assert.Equal(judgement.Verdict.Known, data.Findings.Count(finding => finding.Known == true));
        Assert.All(data.Papers, paper => Assert.Null(paper.Level));

        string markup = Data().Replace(Page(judgement, new()), "");
        string[] Causes(string page) => [.. Cause().Matches(page).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)];
        Assert.Equal(
            judgement.Findings.Where(finding => !finding.IsKnown).Select(finding => finding.Check.Id).Distinct().Order(StringComparer.Ordinal), Causes(markup));
        Assert.NotEqual(Causes(markup), Causes(Page(new())));
        Assert.Contains($"{judgement.Verdict.Known} findings of the baseline do not count", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("\"known\":", Data().Match(Page(new())).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_LieWithinTheirTexts()
    {
        PageData data = PageDataBuilder.Build(Damaged, ReportBuilder.Build(Damaged));
        Dictionary<string, PagePaper> papers = data.Papers.ToDictionary(paper => paper.Id);
        int marks = 0;
        foreach (PageFinding finding in data.Findings)
        {
            foreach (PageMark mark in finding.Marks ?? [])
            {
                string text = TextOf(papers[finding.Paper!], mark);
                Assert.InRange(mark.Start + mark.Length, 1, text.Length);
                marks++;
            }
        }

        Assert.True(marks > 25);
    }

    [Theory]
    [InlineData("We use knowledge distillation here.", "我们在此使用知识提炼。", "ALN401", "知识提炼", "knowledge distillation")]
    [InlineData("It reduces the cost by 30%.", "成本提升约 30%。", "ALN307", "30%", "It reduces the cost by 30%.")]
    public void FindingsThatQuoteTheEnglish_MarkItThere(string source, string target, string rule, string issue, string witness)
    {
        (string Source, string Target) editions = EditionTester.Editions(
            (i, fields) => fields["Method"] = i == 4 ? source : fields["Method"], (i, fields) => fields["Method"] = i == 4 ? target : fields["Method"]);
        Judgement judgement = EditionTester.Judge(editions.Source, editions.Target);
        PageData data = PageDataBuilder.Build(judgement, ReportBuilder.Build(judgement));
        PageFinding finding = data.Findings.Single(one => one.Rule == rule);
        PagePaper paper = data.Papers.Single(one => one.Id == finding.Paper);
        Assert.Equal(
            [("target", issue), ("source", witness)],
            finding.Marks!.Value.Select(mark => (mark.Side, TextOf(paper, mark).Substring(mark.Start, mark.Length))));
    }

    [Fact]
    public void Links_JoinTheSameWordOnBothSides()
    {
        PageData data = PageDataBuilder.Build(Damaged, ReportBuilder.Build(Damaged));
        PagePaper paper = data.Papers.Single(one => one.Id == "1706.03762");
        PageField field = paper.Fields.Single(one => one.Name == "result");
        List<(string Chinese, string English)> links = [];
        for (int i = 0; i < field.Links!.Value.Length; i += 5)
        {
            int[] link = [.. field.Links.Value.Skip(i).Take(5)];
            string there = link[2] == PageField.Abstract ? paper.Abstract! : link[2] == PageField.Title ? paper.Title : paper.Fields[link[2]].English!;
            links.Add((field.Chinese!.Substring(link[0], link[1]), there.Substring(link[3], link[4])));
        }

        Assert.Contains(("28.4", "28.4"), links);
        Assert.Contains(("3.5 天", "3.5 days"), links);
        Assert.Contains(("八", "eight"), links);
        Assert.DoesNotContain(links, link => link.Chinese == "44.8");
    }

    [Fact]
    public void SmallLimit_LeavesTextsOutAndSaysSo()
    {
        string whole = Page(new());
        string small = Page(new() { MaxBytes = System.Text.Encoding.UTF8.GetByteCount(whole) - 6_000 });
        Assert.DoesNotContain("id=\"left-out\"", whole, StringComparison.Ordinal);
        Assert.Contains("id=\"left-out\"", small, StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(small), 1, System.Text.Encoding.UTF8.GetByteCount(whole) - 6_000);
        using JsonDocument data = JsonDocument.Parse(Data().Match(small).Groups[1].Value);
        JsonElement[] cut = [.. data.RootElement.GetProperty("papers").EnumerateArray().Where(paper => paper.TryGetProperty("isCut", out _))];
        Assert.NotEmpty(cut);
        Assert.All(cut, paper => Assert.False(paper.TryGetProperty("level", out _)));
    }

    [Fact]
    public void EveryText_StandsInBothLanguages()
    {
        Assert.True(PageWords.All.Count > 150);
        Assert.All(PageWords.All, word =>
        {
            Assert.NotEqual("", word.Value.English.Trim());
            Assert.NotEqual("", word.Value.Chinese.Trim());
            Assert.Equal(Holes().Matches(word.Value.English).Select(hole => hole.Value).Order(), Holes().Matches(word.Value.Chinese).Select(hole => hole.Value).Order());
        });
    }

    [Fact]
    public void EveryTextOfTheProgram_IsInTheTable()
    {
        foreach (Match said in Said().Matches(PageAssets.Script))
        {
            Assert.True(PageWords.All.ContainsKey(said.Groups[1].Value), said.Value);
        }
    }

    private static string TextOf(PagePaper paper, PageMark mark) => (mark.Field, mark.Side) switch
    {
        ("title", "source") => paper.Title,
        ("title", _) => paper.TargetTitle!,
        ("abstract", _) => paper.Abstract!,
        (_, "source") => paper.Fields.Single(field => field.Name == mark.Field).English!,
        _ => paper.Fields.Single(field => field.Name == mark.Field).Chinese!,
    };

    private static string Page(HtmlReportOptions options) => Page(Damaged, options);

    private static string Page(Judgement judgement, HtmlReportOptions options)
    {
        using StringWriter output = new() { NewLine = "\n" };
        HtmlReportRenderer.Render(judgement, ReportBuilder.Build(judgement), options, output);
        return output.ToString();
    }

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex("data-query=\"rule:(ALN[0-9]+)\"")]
    private static partial Regex Cause();

    [GeneratedRegex("<[^>]* (on[a-z]+|style)=", RegexOptions.IgnoreCase)]
    private static partial Regex Handlers();

    [GeneratedRegex("\\{\\d\\}")]
    private static partial Regex Holes();

    [GeneratedRegex("say\\(\"([a-z.-]+)\"")]
    private static partial Regex Said();
}
