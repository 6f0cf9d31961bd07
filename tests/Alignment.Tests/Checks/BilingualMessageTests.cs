using System.Text.RegularExpressions;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Tests.Checks;

/// <summary>What rules say is in one language at a time: evidence in quotes and names apart, no word of the other slips in.</summary>
public partial class BilingualMessageTests
{
    public static TheoryData<string> Rules => [.. CheckCatalog.All.Select(check => check.Descriptor.Name)];

    public static TheoryData<string> Pairs => SharedData.Exists
        ? [.. Directory.GetDirectories(SharedData.Digests("pairs")).Select(folder => Path.GetFileName(folder)[..10]).Distinct()]
        : [""];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Descriptor_SaysTheSameInBothLanguages(string rule)
    {
        CheckDescriptor check = CheckCatalog.Find(rule)!.Descriptor;
        LocalText[] texts = [check.Title, check.Message, check.Help, .. check.Options.SelectMany(option => (LocalText[])[option.Help, option.Unit])];
        Assert.All(texts, text =>
        {
            // What a reader says of an input is the whole message.
            Assert.True(HasHan(text.Chinese) || text.Chinese == "{0}", text.Chinese);
            Assert.False(string.IsNullOrWhiteSpace(text.English), text.Chinese);
            Assert.Equal(Placeholders(text.English), Placeholders(text.Chinese));
            IsPure(text);
        });
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void MessageOfAnExample_IsInOneLanguage(string rule)
    {
        CheckTester tester = new(rule);
        foreach (CheckExample example in CheckCatalog.Find(rule)!.Descriptor.Examples)
        {
            Assert.All(tester.Findings(example.Source, example.Target), finding => IsPure(finding.Message));
        }
    }

    [Theory]
    [InlineData("2026-01-05-zh-damaged.md")]
    [InlineData("2026-01-05-zh-damaged.jsonl")]
    public void MessageOfASample_IsInOneLanguage(string target) =>
        Assert.All(Samples.Judge("2026-01-05-en.md", target).Findings, finding => IsPure(finding.Message));

    [SharedTheory]
    [MemberData(nameof(Pairs))]
    public void MessageOfARealPair_IsInOneLanguage(string day)
    {
        foreach (string pair in Directory.GetDirectories(SharedData.Digests("pairs"), day + "*"))
        {
            Judgement judgement = Judgement.Of(
                EditionSource.Of(Path.Combine(pair, "en.jsonl")), EditionSource.Of(Path.Combine(pair, "zh.jsonl")), null, new RunSettings());
            Assert.All(judgement.Findings, finding => IsPure(finding.Message));
        }
    }

    private static void IsPure(LocalText text)
    {
        string chinese = Bare(text.Chinese);
        Match word = EnglishWord().Match(chinese);
        Assert.False(word.Success, $"“{word.Value}” in: {chinese}");
        string english = Bare(text.English);
        Match mark = ChineseMark().Match(english);
        Assert.False(mark.Success, $"“{mark.Value}” in: {english}");
    }

    private static string[] Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static bool HasHan(string text) => text.EnumerateRunes().Any(rune => rune.Value is >= 0x4E00 and <= 0x9FFF);

    // Without what is quoted, commands and the names of options.
    private static string Bare(string text) => Quoted().Replace(text, " ");

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"“[^”]*”|""[^""]*""|`[^`]*`|alignment [a-z]+( [A-Z.]+)*|--?[a-z-]+( [A-Za-z]+)?|\b[A-Z]+ FILE\b")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![A-Za-z0-9./_-])(all|of|and|the|fields?|papers?|is|are|was|were|not|no|in|to|with|an|for|more|but|or|from|that|which|has|have|by|at)(?![A-Za-z0-9./_-])")]
    private static partial Regex EnglishWord();

    [GeneratedRegex("[，。、；：（）？！]")]
    private static partial Regex ChineseMark();
}
