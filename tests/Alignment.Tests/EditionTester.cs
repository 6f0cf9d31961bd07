using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Tests;

/// <summary>Runs one rule on two whole editions, given as texts.</summary>
internal sealed class EditionTester(string rule)
{
    public static Dictionary<string, string> English(int i = 0) => new()
    {
        ["TL;DR"] = $"A tool that sorts {i + 3} kinds of moss.",
        ["Motivation"] = "Moss is hard to tell apart by eye.",
        ["Method"] = "It looks at the leaf edge and at the stem.",
        ["Result"] = "Nine in ten samples are sorted as experts do.",
        ["Conclusion"] = "Photographs are enough for this task.",
    };

    public static Dictionary<string, string> Chinese(int i = 0) => new()
    {
        ["TL;DR"] = $"提出一种可区分{i + 3}类苔藓的工具。",
        ["Motivation"] = "肉眼难以分辨苔藓。",
        ["Method"] = "该工具观察叶缘与茎。",
        ["Result"] = "九成样本的分类与专家一致。",
        ["Conclusion"] = "照片足以完成这一任务。",
    };

    /// <summary>Editions of 10 papers; an entry may be changed.</summary>
    public static (string Source, string Target) Editions(
        Action<int, Dictionary<string, string>>? english = null, Action<int, Dictionary<string, string>>? chinese = null)
    {
        List<string> source = [];
        List<string> target = [];
        for (int i = 0; i < 10; i++)
        {
            Dictionary<string, string> left = English(i);
            Dictionary<string, string> right = Chinese(i);
            english?.Invoke(i, left);
            chinese?.Invoke(i, right);
            source.Add(EditionText.Entry($"2601.0000{i}", left, index: i + 1));
            target.Add(EditionText.Entry($"2601.0000{i}", right, index: i + 1));
        }

        return (EditionText.Edition(source), EditionText.Edition(target));
    }

    public static Judgement Judge(
        string source, string target, string sourceName = "2026-01-05-en.md", string targetName = "2026-01-05-zh.md", string? twin = null) =>
        Judgement.Of(
            EditionText.Source(source, sourceName),
            EditionText.Source(target, targetName),
            null,
            new RunSettings(),
            twin is null ? null : EditionText.Source(twin, "twin"));

    public Finding[] Findings((string Source, string Target) editions, string? twin = null) =>
        [.. Judge(editions.Source, editions.Target, twin: twin).Findings.Where(finding => finding.Check.Name == rule)];

    /// <summary>The words at a finding's place, which lies within one line.</summary>
    public static string WordsAt(Place place, string text)
    {
        Assert.Equal(place.Start.Line, place.End.Line);
        int[] runes = [.. text.Split('\n')[place.Start.Line - 1].EnumerateRunes().Select(rune => rune.Value)];
        return string.Concat(runes[(place.Start.Column - 1)..(place.End.Column - 1)].Select(char.ConvertFromUtf32));
    }

    /// <summary>What stands behind a place in its line.</summary>
    public static string LineFrom(Place place, string text) =>
        string.Concat(text.Split('\n')[place.Start.Line - 1].EnumerateRunes().Skip(place.Start.Column - 1));
}
