using Alignment.Checks;
using Alignment.Reporting;

namespace Alignment.Tests.Documentation;

/// <summary>The rule that docs/add-a-rule.md shows is a rule that works, and the one that stands here.</summary>
public class AddARuleTests
{
    [Fact]
    public void RuleOfThePage_IsTheOneThatIsTested()
    {
        string page = File.ReadAllText(Repository.File("docs", "add-a-rule.md")).ReplaceLineEndings("\n");
        string code = File.ReadAllText(Repository.File("tests", "Alignment.Tests", "Documentation", "ExclamationCheck.cs"))
            .ReplaceLineEndings("\n")
            .Replace("namespace Alignment.Tests.Documentation;", "namespace Alignment.Checks;", StringComparison.Ordinal);
        Assert.Contains($"```csharp\n{code}```\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void RuleOfThePage_FindsItsExamples()
    {
        ExclamationCheck check = new();
        foreach (CheckExample example in check.Descriptor.Examples)
        {
            (string Source, string Target) editions = EditionTester.Editions(
                english: (i, fields) => fields["Method"] = i == 3 ? example.Source : fields["Method"],
                chinese: (i, fields) => fields["Method"] = i == 3 ? example.Target : fields["Method"]);
            Judgement judgement = EditionTester.Judge(editions.Source, editions.Target);
            CheckContext context = new(judgement.Evidence, judgement.Scores, judgement.Settings.Checks);
            string[] marked =
                [.. Inspector.Inspect(context, [check]).Select(finding => EditionTester.WordsAt(finding.Place, editions.Target))];
            Assert.Equal(example.Marked is null ? [] : [example.Marked], marked);
        }
    }

    [Fact]
    public void RuleOfThePage_TakesThirtyLines() => Assert.InRange(
        File.ReadAllLines(Repository.File("tests", "Alignment.Tests", "Documentation", "ExclamationCheck.cs"))
            .SkipWhile(line => !line.StartsWith('{'))
            .Count(line => line.Length > 0),
        1,
        30);
}
