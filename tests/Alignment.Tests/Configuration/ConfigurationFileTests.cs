using System.Text;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Pairing;

namespace Alignment.Tests.Configuration;

public class ConfigurationFileTests
{
    [Fact]
    public void EveryKey_IsTakenOver()
    {
        RunSettings settings = Read("""
            {
              // How our fork names things.
              "$schema": "docs/alignment.schema.json",
              "fields": { "aliases": { "要点": "tldr" } },
              "placeholders": ["Nothing came back today"],
              "rules": {
                "placeholder": "warning",
                "ALN103": "off",
                "missing-paper": ["note", { "max-missing": 0.2 }],
              },
              "scope": "all",
              "budgets": { "warnings": 3 }, /* more is too many */
              "failOn": "warning",
            }
            """);

        Assert.Equal(FailureFamily.Placeholder, settings.Failures.FamilyOf("nothing came back today."));
        Assert.Equal(Level.Warning, settings.Checks.Levels["ALN108"]);
        Assert.Equal(Level.Note, settings.Checks.Levels["ALN101"]);
        Assert.Equal(["ALN103"], settings.Checks.Off);
        Assert.Equal(0.2, settings.Checks.Values[("ALN101", "max-missing")]);
        Assert.Equal(ScopeMode.All, settings.Pairing.Scope);
        Assert.Equal(new GatePolicy(FailOn.Warning, 3), settings.Gate);
    }

    [Fact]
    public void LabelOfOnesOwn_IsReadAsItsField()
    {
        RunSettings settings = Read("""{ "fields": { "aliases": { "要点": "tldr" } } }""");
        string edition = EditionText.Edition([EditionText.Entry("2601.00001", new Dictionary<string, string> { ["TL;DR"] = "一句话。" })])
            .Replace("TL;DR:", "要点：", StringComparison.Ordinal);

        Edition read = EditionReader.Read(EditionText.Source(edition, "edition.md"), settings.Reader);

        Assert.Equal("一句话。", read.Papers[0][FieldName.Tldr]!.Text);
    }

    [Fact]
    public void Terms_AreReadFromTheFolderOfTheFile_TheLastFirst()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("alignment-terms-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "one.tsv"), "en\tzh\ngear train\t齿轮系\n");
            File.WriteAllText(Path.Combine(folder.FullName, "two.csv"), "en,zh\ngear train,轮系\n");
            string path = Path.Combine(folder.FullName, "alignment.json");
            RunSettings settings = ConfigurationFile.Read("""{ "terms": ["one.tsv", "two.csv"] }"""u8, path, new());

            Assert.Equal("轮系", Assert.Single(settings.Terms.Terms, term => term.English == "gear train").Preferred);
            Assert.NotEqual(new RunSettings().Terms.Sha256, settings.Terms.Sha256);
            Assert.Contains(
                $"alignment.json:1: cannot read the terms {folder.FullName.Replace('\\', '/')}/three.tbx: no such file",
                Assert.Throws<ConfigurationException>(() => ConfigurationFile.Read("""{ "terms": ["three.tbx"] }"""u8, path, new())).Message,
                StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("\"5%\"", 0.05)]
    [InlineData("\"12.5%\"", 0.125)]
    [InlineData("0.07", 0.07)]
    [InlineData("0", 0.0)]
    public void Budget_IsAShareOrAPercentage(string value, double share) => Assert.Equal(
        share, Read($$"""{ "budgets": { "missingPapers": {{value}} } }""").Checks.Values[("ALN101", "max-missing")]);

    [Theory]
    [InlineData("{\n  \"rules\": {\n    \"placehodler\": \"off\" } }", "alignment.json:3: unknown check \"placehodler\"; did you mean \"placeholder\"?")]
    [InlineData("{\n\n  \"ruels\": {} }", "alignment.json:3: unknown key \"ruels\"; did you mean \"rules\"?")]
    [InlineData("{ \"rules\": { \"ALN108\":\n \"warn\" } }", "alignment.json:2: \"placeholder\" is one of error, warning, note, off, default, not \"warn\"")]
    [InlineData("{ \"rules\": { \"ALN001\": \"off\" } }", "alignment.json:1: unreadable-input cannot be turned off")]
    [InlineData("{ \"rules\": { \"ALN101\": [\"error\",\n{ \"max-mising\": 1 }] } }", "alignment.json:2: missing-paper has no option \"max-mising\"; did you mean \"max-missing\"?")]
    [InlineData("{ \"budgets\": { \"missingPapers\": 5 } }", "alignment.json:1: \"missingPapers\" lies between 0 and 1")]
    [InlineData("{ \"budgets\": { \"warnings\": 1.5 } }", "alignment.json:1: \"warnings\" takes a whole number")]
    [InlineData("{ \"fields\": { \"aliases\": { \"要点\": \"tldl\" } } }", "alignment.json:1: unknown field \"tldl\"; did you mean \"tldr\"?")]
    [InlineData("{ \"scope\": \"al\" }", "alignment.json:1: \"scope\" is one of common-categories, all, not \"al\"; did you mean \"all\"?")]
    [InlineData("{ \"scope\": \"all\",\n  \"scope\": \"all\" }", "alignment.json:2: \"scope\" is given twice")]
    [InlineData("{ \"rules\": { \"aln108\": \"off\" } }", "alignment.json:1: unknown check \"aln108\"; did you mean \"ALN108\"?")]
    [InlineData("{ \"rules\": { \"ALN112\": { \"factor\": \"5%\" } } }", "alignment.json:1: \"factor\" takes a number")]
    [InlineData("{ \"budgets\": { \"placehodlers\": 0 } }", "alignment.json:1: unknown budget \"placehodlers\"; did you mean \"placeholders\"?")]
    [InlineData("{ \"budgets\": { \"lostTail\": -1 } }", "alignment.json:1: \"lostTail\" takes a whole number of papers, 0 or more, or a share such as \"5%\"")]
    [InlineData("{ \"budgets\": { \"errors\": null } }", "alignment.json:1: \"errors\" takes a whole number, 0 or more")]
    [InlineData("{ \"extends\": \"stict\" }", "alignment.json:1: unknown preset \"stict\"; did you mean \"strict\"?")]
    [InlineData("{ \"extends\": [] }", "alignment.json:1: \"extends\" takes a text in quotes, or a list of them")]
    [InlineData("{ \"extends\":\n\"none-such.json\" }", "alignment.json:2: cannot read none-such.json: no such file")]
    [InlineData("{ \"scope\": [\"cs.CL\", \"computers and language\"] }", "alignment.json:1: \"computers and language\" is no category")]
    [InlineData("{ \"baseline\": \"none-such.json\" }", "alignment.json:1: cannot read the baseline none-such.json: no such file")]
    [InlineData("{ \"uiLang\": \"cn\" }", "alignment.json:1: \"uiLang\" is one of en, zh-CN, auto, not \"cn\"")]
    [InlineData("{ \"placeholders\": \"x\" }", "alignment.json:1: \"placeholders\" takes a list")]
    [InlineData("{\n  \"scope\" \"all\" }", "alignment.json:2: not valid JSON:")]
    [InlineData("{\n  \"scope\": \"all\"", "alignment.json:2: not valid JSON:")]
    [InlineData("[]", "alignment.json:1: a configuration is an object")]
    [InlineData("", "alignment.json:1: not valid JSON:")]
    [InlineData("{} {}", "alignment.json:1: not valid JSON:")]
    public void Mistake_IsNamedWithItsLine(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<ConfigurationException>(() => Read(json)).Message, StringComparison.Ordinal);

    private static RunSettings Read(string json) => ConfigurationFile.Read(Encoding.UTF8.GetBytes(json), "alignment.json", new());
}
