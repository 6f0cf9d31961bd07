using System.Globalization;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Reporting;

namespace Alignment.Tests;

/// <summary>
/// Runs one rule on one field, within an edition of 24 other papers whose fields are whole and end with a full stop.
/// </summary>
internal sealed class CheckTester(string rule)
{
    private static readonly string[] Subjects =
        ["检索", "分割", "翻译", "摘要", "规划", "推荐", "压缩", "对齐", "标注", "生成", "识别", "排序"];

    private static readonly string[] EnglishSubjects =
    [
        "retrieval", "segmentation", "translation", "summarization", "planning", "recommendation",
        "compression", "alignment", "annotation", "generation", "recognition", "ranking",
    ];

    private static readonly string[] EnglishParts = ["summary", "motivation", "method", "result", "conclusion"];

    // What the Chinese openings say, so that no text seems to stand under the wrong paper.
    private static readonly string[] EnglishOpenings =
    [
        "This paper introduces a system for {0} tasks and explains each of its components",
        "Earlier {0} tools depend on much human labor, cost a lot and are hard to update in time",
        "Authors collect {0} samples, then train small networks that correct each other",
        "Compared with existing baselines the {0} error drops clearly and the running time is much shorter",
        "This research lets ordinary laboratories carry out {0} work, and the code is public",
    ];

    private static readonly string[] Parts = ["概述", "动机", "方法", "结果", "结论"];

    private static readonly string[] Openings =
    [
        "本文介绍一个用于{0}任务的系统，并说明它的各个组成部分",
        "以往的{0}工具依赖大量人工，费用高且难以及时更新",
        "作者先收集{0}样本，再训练一组互相校正的小型网络",
        "与现有基线相比，{0}误差明显下降，运行时间大为缩短",
        "这项研究让普通实验室也能开展{0}工作，代码已经公开",
    ];

    private static readonly string[] Clauses =
    [
        "而且不需要额外标注", "训练只用一块显卡", "参数量大幅减少了", "在低资源语言上同样有效",
        "附录给出全部设置", "误差分析指出若干典型失败", "作者还讨论了适用范围", "后续工作将扩大语料规模",
        "结果由多位专家核对", "所用语料按许可发布", "推理时延满足实时要求", "与人工评价相关性很高",
        "消融实验验证了每个模块", "在噪声环境下依然稳定", "可以直接接入现有流程",
    ];

    /// <summary>The rule says nothing about this field.</summary>
    public void Passes(string source, string target)
    {
        Finding[] found = [.. Findings(source, target)];
        Assert.True(found.Length == 0, string.Join('\n', found.Select(finding => finding.Message.English)));
    }

    /// <summary>The rule marks the words between <c>[|</c> and <c>|]</c>, and nothing else.</summary>
    public void Marks(string source, string marked)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal);
        int end = marked.IndexOf("|]", StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, "the test marks no words");
        string target = marked.Remove(end, 2).Remove(start, 2);

        Finding finding = Assert.Single(Findings(source, target));
        string line = Edition(source, target).Target.Split('\n')[finding.Place.Start.Line - 1];
        int[] runes = [.. line.EnumerateRunes().Select(rune => rune.Value)];
        Assert.Equal(finding.Place.Start.Line, finding.Place.End.Line);
        string words = string.Concat(runes[(finding.Place.Start.Column - 1)..(finding.Place.End.Column - 1)].Select(char.ConvertFromUtf32));
        Assert.Equal(marked[(start + 2)..end], words);
    }

    /// <summary>What the rule reports about the method field of the paper under test.</summary>
    public IEnumerable<Finding> Findings(string source, string target, RunSettings? settings = null)
    {
        (string english, string chinese) = Edition(source, target);
        Judgement judgement = Judgement.Of(
            EditionText.Source(english, "2026-01-05-en.md"), EditionText.Source(chinese, "2026-01-05-zh.md"), null, settings ?? new());
        return judgement.Findings.Where(finding => finding.Check.Name == rule || finding.Check.Id == rule);
    }

    private static (string Source, string Target) Edition(string source, string target)
    {
        List<string> english = [EditionText.Entry("2601.00001", Fields(0, source.Length > 0 ? source : English(0, "method")))];
        List<string> chinese = [EditionText.Entry("2601.00001", ChineseFields(0, target))];
        for (int i = 1; i <= 24; i++)
        {
            string id = FormattableString.Invariant($"2601.{i + 100:D5}");
            english.Add(EditionText.Entry(id, Fields(i, English(i, "method")), index: i + 1));
            chinese.Add(EditionText.Entry(id, ChineseFields(i, Chinese(i, "方法")), index: i + 1));
        }

        return (EditionText.Edition(english), EditionText.Edition(chinese));
    }

    private static Dictionary<string, string> Fields(int i, string method) => new()
    {
        ["TL;DR"] = English(i, "summary"),
        ["Motivation"] = English(i, "motivation"),
        ["Method"] = method,
        ["Result"] = English(i, "result"),
        ["Conclusion"] = English(i, "conclusion"),
    };

    private static Dictionary<string, string> ChineseFields(int i, string method) => new()
    {
        ["TL;DR"] = Chinese(i, "概述"),
        ["Motivation"] = Chinese(i, "动机"),
        ["Method"] = method,
        ["Result"] = Chinese(i, "结果"),
        ["Conclusion"] = Chinese(i, "结论"),
    };

    // Of varied length, so that a length fit has something to fit.
    private static string English(int i, string part) =>
        string.Format(
            CultureInfo.InvariantCulture, EnglishOpenings[Array.IndexOf(EnglishParts, part)], EnglishSubjects[i % EnglishSubjects.Length])
        + string.Concat(Enumerable.Repeat(", with more detail than the others give", i % 4)) + ".";

    // No field says what another of its paper says, and none says anything twice.
    private static string Chinese(int i, string part)
    {
        int kind = Array.IndexOf(Parts, part);
        string subject = Subjects[i % Subjects.Length];
        return string.Format(CultureInfo.InvariantCulture, Openings[kind], subject)
            + string.Concat(Enumerable.Range(0, i % 4).Select(k => "，" + Clauses[((3 * kind) + k + i) % Clauses.Length])) + "。";
    }
}
