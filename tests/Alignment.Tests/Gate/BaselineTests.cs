using System.Text.Json;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Gate;
using Alignment.Reporting;

namespace Alignment.Tests.Gate;

public class BaselineTests
{
    private static readonly Judgement Damaged = Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md");

    [Fact]
    public void KnownFindings_CountForNothing_AndAreMarked()
    {
        Judgement again = Judge(BaselineOf(Damaged));
        Finding[] open = [.. again.Findings.Where(finding => !finding.IsKnown)];
        Assert.All(open, finding => Assert.Null(finding.Paper));
        Assert.Equal(open.Count(finding => finding.Level == Level.Error), again.Verdict.Errors);
        Assert.Equal(again.Findings.Length - open.Length, again.Verdict.Known);
        Assert.Equal(Damaged.Findings.Length, again.Findings.Length);
        Assert.Contains(Damaged.Findings.Length - open.Length + " findings of the baseline do not count", again.Verdict.KnownText!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_MarksTheKnownAlone()
    {
        Finding one = Damaged.Findings.First(Baseline.MayKnow);
        using JsonDocument report = JsonDocument.Parse(Samples.Render(Judge(Baseline.Of([Baseline.EntryOf(one, "2026-01-05")])), JsonReportRenderer.Render));
        JsonElement known = Assert.Single(report.RootElement.GetProperty("findings").EnumerateArray(), finding => finding.TryGetProperty("known", out _));
        Assert.True(known.GetProperty("known").GetBoolean());
        Assert.Equal(one.Fingerprint, known.GetProperty("fingerprint").GetString());
        Assert.Equal(1, report.RootElement.GetProperty("verdict").GetProperty("known").GetInt32());
    }

    [Fact]
    public void WhatIsSaidOfAnEdition_IsNewsEachTime()
    {
        Judgement blind = Samples.Judge("2026-01-05-zh.md", "2026-01-05-en.md");
        Finding about = Assert.Single(blind.Findings, finding => finding.PreventsJudgement);
        Assert.False(Baseline.MayKnow(about));
        Assert.Throws<ArgumentException>(() => Baseline.EntryOf(about, null));

        // Not even an entry that someone writes by hand.
        Baseline forged = Baseline.Of(blind.Findings.Select(finding => new BaselineEntry(finding.Fingerprint, finding.Check.Id, null, "2601.00001", null)));
        Assert.DoesNotContain(forged.Mark(blind.Findings, null), finding => finding.IsKnown);
        Assert.Equal(2, Samples.Judge("2026-01-05-zh.md", "2026-01-05-en.md", new() { Baseline = forged }).Verdict.ExitCode);
    }

    [Theory]
    [InlineData("2026-01-05", "2026-01-05", true)]
    [InlineData("2026-01-05", "2026-01-06", false)]
    [InlineData("2026-01-05", null, true)]
    [InlineData(null, "2026-01-06", true)]
    public void AnEntry_HoldsForItsDay(string? entry, string? edition, bool isKnown)
    {
        Baseline baseline = Baseline.Of([new("0123456789abcdef", "ALN101", entry, "2601.00001", null)]);
        Assert.Equal(isKnown, baseline.Find("0123456789abcdef", edition) is not null);
    }

    [Fact]
    public void OfTwoEntriesAlike_TheOneWithAReasonStays()
    {
        BaselineEntry bare = new("0123456789abcdef", "ALN101", null, "2601.00001", null);
        Assert.Equal("withdrawn", Assert.Single(Baseline.Of([bare, bare with { Reason = "withdrawn" }, bare]).Entries).Reason);
    }

    [Fact]
    public void NoTwoFindings_ShareAFingerprint() =>
        Assert.Equal(Damaged.Findings.Length, Damaged.Findings.Select(finding => finding.Fingerprint).Distinct().Count());

    [Theory]
    [InlineData("准确率为 37%，比基线高 12 个百分点。", "准确率为 38%，比基线高 12 个百分点。", false)]
    [InlineData("准确率为 37%，比基线高 12 个百分点。", "与基线相比高 12 个百分点，准确率为 37%。", true)]
    [InlineData("准确率为 37%，\n比基线高 12 个百分点。", "准确率为\n37%，比基线高 12 个百分点。", true)]
    [InlineData("所谓“对齐并无定义，其余清楚。", "所谓“检索并无定义，其余清楚。", false)]
    [InlineData("模型 consistently 优于基线。", "模型 consistently 且 robustly 优于基线。", false)]
    public void AFindingIsKnownAgain_ByItsWords(string then, string now, bool isKnown)
    {
        Judgement first = Judge(then, Baseline.Empty);
        Judgement second = Judge(now, BaselineOf(first));
        Finding[] found = [.. second.Findings.Where(finding => finding.Field == FieldName.Result)];
        Assert.NotEmpty(found);
        Assert.Equal(isKnown, found.All(finding => finding.IsKnown));
    }

    [Fact]
    public void TheSameWrongNumberTwice_IsTwoFindings()
    {
        Judgement judgement = Judge("准确率为 37%，在第二个集合上也是 37%。", Baseline.Empty);
        Finding[] numbers = [.. judgement.Findings.Where(finding => finding.Check.Id == "ALN304")];
        Assert.Equal(2, numbers.Length);
        Assert.NotEqual(numbers[0].Fingerprint, numbers[1].Fingerprint);
    }

    private static Baseline BaselineOf(Judgement judgement) =>
        Baseline.Of(judgement.Findings.Where(Baseline.MayKnow).Select(finding => Baseline.EntryOf(finding, judgement.Date)));

    private static Judgement Judge(Baseline baseline) => Samples.Judge("2026-01-05-en.md", "2026-01-05-zh-damaged.md", new() { Baseline = baseline });

    private static Judgement Judge(string result, Baseline baseline) => Judgement.Of(
        EditionText.Source(Edition("We present a method.", "Earlier methods cost much.", "It beats the baseline by 12 points."), "2026-01-05-en.md"),
        EditionText.Source(Edition("本文介绍一种方法。", "已有方法代价较高。", result), "2026-01-05-zh.md"),
        null,
        new() { Baseline = baseline });

    private static string Edition(string summary, string motivation, string result) => EditionText.Edition(
        [EditionText.Entry("2601.00001", new Dictionary<string, string> { ["TL;DR"] = summary, ["Motivation"] = motivation, ["Result"] = result })]);
}
