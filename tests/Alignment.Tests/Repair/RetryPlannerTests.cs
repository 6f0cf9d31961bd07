using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Repair;
using Alignment.Reporting;

namespace Alignment.Tests.Repair;

public class RetryPlannerTests
{
    private static readonly Report Damaged = ReportBuilder.Build(Samples.Judge("2026-01-05-en.jsonl", "2026-01-05-zh-damaged.jsonl"));

    public static TheoryData<string, int, int, int> Crawls { get; } = new()
    {
        { "2026-04-14", 0, 472, 34 },
        { "2026-05-21", 48, 0, 60 },
        { "2026-06-10", 0, 0, 0 },
    };

    [Fact]
    public void EveryPaperWithAnError_IsToBeGeneratedAgain_AndNoOther()
    {
        RetryList list = RetryPlanner.Plan(Damaged, null);
        IEnumerable<string> faulty = Damaged.Findings.Where(finding => finding.Level == "error").Select(finding => finding.Paper!);
        Assert.Equal(faulty.Distinct().Order(StringComparer.Ordinal), Ids(list, "regenerate").Order(StringComparer.Ordinal));
        Assert.Equal(["2005.11401"], Ids(list, "review"));
        Assert.Equal(new(10, 0, 1), list.Counts);
    }

    [Fact]
    public void Item_SaysWhichFieldsAndRules_AndWhereItStands()
    {
        RetryList list = RetryPlanner.Plan(Damaged, null);
        RetryItem item = list.Find(ArxivId.Parse("1810.04805"))!;
        Assert.Equal("conclusion", Assert.Single(item.Fields));
        Assert.Equal("ALN107", Assert.Single(item.Rules));
        Assert.Equal((2, "1706.03762"), (item.Position, item.After));
        Assert.Equal("tldr motivation method result conclusion", string.Join(' ', list.Find(ArxivId.Parse("1907.11692"))!.Fields));
        RetryItem missing = list.Find(ArxivId.Parse("2005.11401"))!;
        Assert.Equal((6, "2201.11903"), (missing.Position, missing.After));
        Assert.Equal(list.Items.OrderBy(other => other.Position).Select(other => other.Id), list.Items.Select(other => other.Id));
    }

    [Fact]
    public void Warnings_SendNoPaperBack_UnlessTheyAreMadeErrors()
    {
        Assert.Null(RetryPlanner.Plan(Damaged, null).Find(ArxivId.Parse("1706.03762")));
        CheckSettings checks = CheckSettings.Default with { Levels = CheckSettings.Default.Levels.SetItem("ALN304", Level.Error) };
        Report strict = ReportBuilder.Build(Samples.Judge(
            "2026-01-05-en.jsonl", "2026-01-05-zh-damaged.jsonl", new RunSettings { Checks = checks }));
        Assert.Equal("ALN304", Assert.Single(RetryPlanner.Plan(strict, null).Find(ArxivId.Parse("1706.03762"))!.Rules));
    }

    [Fact]
    public void Attempt_IsCountedOn_ForTheSameEdition()
    {
        RetryList first = RetryPlanner.Plan(Damaged, null);
        RetryList second = RetryPlanner.Plan(Damaged, null, first);
        Assert.All(first.Items, item => Assert.Equal(1, item.Attempt));
        Assert.All(second.Items, item => Assert.Equal(2, item.Attempt));
        Assert.All(RetryPlanner.Plan(Damaged, null, first with { Edition = "2026-01-04" }).Items, item => Assert.Equal(1, item.Attempt));
        RetryList without = first with { Items = [.. first.Items.Skip(1)] };
        Assert.Equal(1, RetryPlanner.Plan(Damaged, null, without).Items[0].Attempt);
    }

    [Fact]
    public void DeadEdition_IsGeneratedAgainAsAWhole()
    {
        string dead = string.Concat(File.ReadAllLines(Repository.File("data", "samples", "2026-01-05-zh.jsonl")).Select(line =>
            line[..line.IndexOf("\"AI\": ", StringComparison.Ordinal)]
            + "\"AI\": {\"tldr\": \"Error\", \"motivation\": \"Error\", \"method\": \"Error\", \"result\": \"Error\", \"conclusion\": \"Error\"}}\n"));
        Judgement judgement = Judgement.Of(
            Samples.Source("2026-01-05-en.jsonl"), new("zh.jsonl", () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(dead))), null, new());
        RetryList list = RetryPlanner.Plan(ReportBuilder.Build(judgement), null);
        Assert.Equal(24, list.Counts.Regenerate);
        Assert.All(list.Items, item => Assert.Equal("ALN110", Assert.Single(item.Rules)));
        Assert.All(list.Items, item => Assert.Equal(5, item.Fields.Length));
    }

    [SharedTheory]
    [MemberData(nameof(Crawls))]
    public void RealDay_IsSortedByTheShapeOfItsLoss(string day, int regenerate, int restore, int review)
    {
        string pair = day == "2026-05-21" ? SharedData.Digests(SharedData.Pair(day)) : SharedData.Digests("crawls", day);
        EditionSource crawl = EditionSource.Of(SharedData.Digests("crawls", day, "raw.jsonl"));
        EditionSource target = EditionSource.Of(Path.Combine(pair, "zh.jsonl"));
        Report report = ReportBuilder.Build(Judgement.Of(EditionSource.Of(Path.Combine(pair, "en.jsonl")), target, crawl, new()));
        RecordFile raw = RecordFile.Read(crawl);
        RetryList list = RetryPlanner.Plan(report, [.. raw.Ids]);
        Assert.Equal(new(regenerate, restore, review), list.Counts);

        // Exactly the papers that hold placeholder text, and exactly the end of the crawl.
        Assert.Equal(Placeholders(target), Ids(list, "regenerate"));
        Assert.Equal(raw.Ids.TakeLast(restore).Select(id => id.Value), Ids(list, "restore"));
        Edition held = EditionReader.Read(target);
        Assert.Equal(raw.Ids.SkipLast(restore).Where(id => held.Find(id) is null).Select(id => id.Value), Ids(list, "review"));

        // Lines of the crawl, byte for byte and in its order.
        RetryItem[] chosen = [.. list.ToGenerate(includesReview: false)];
        RecordFile records = RecordFile.Of("x", RetryRecords.Of(chosen, [raw]));
        Assert.Equal(chosen.Select(item => item.Id), records.Ids.Select(id => id.Value));
        Assert.All(records.Lines, line => Assert.True(line.SaysTheSame(raw.Find(line.Id!.Value)!)));
    }

    private static IEnumerable<string> Placeholders(EditionSource target) => EditionReader.Read(target).Papers
        .Where(paper => paper[FieldName.Tldr]!.Text == "Summary generation failed")
        .Select(paper => paper.Id.Value);

    private static IEnumerable<string> Ids(RetryList list, string action) =>
        list.Items.Where(item => item.Action == action).Select(item => item.Id);
}
