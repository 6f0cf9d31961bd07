using System.Text;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Gate;
using Alignment.Languages;

namespace Alignment.Tests.Configuration;

public sealed class ExtendsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-extends-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Recommended_IsWhatTheToolDoesAnyway()
    {
        RunSettings settings = Read("""{ "extends": "recommended" }""");
        Assert.Equal(Alignment.Reporting.SignatureBuilder.Line(new()), Line(settings));
    }

    [Fact]
    public void WhatAFileSays_ComesAfterWhatItExtends_WhereverItStands()
    {
        RunSettings settings = Read("""{ "failOn": "error", "budgets": { "lostTail": null, "placeholders": 2 }, "extends": "strict" }""");
        Assert.Equal(FailOn.Error, settings.Gate.FailOn);
        Assert.Equal(new BudgetLimit(2, false), settings.Gate.Limits["placeholders"]);
        Assert.False(settings.Gate.Limits.ContainsKey("lost-tail"));
        Assert.Equal(0, settings.Checks.Values[("ALN101", "max-missing")]);
        Assert.Equal("preset strict", settings.Origins.First(origin => origin.Key == "budgets.wrongLanguage").From.English);
    }

    [Fact]
    public void ARuleThatAPresetTurnedOff_ComesBack()
    {
        RunSettings settings = Read("""{ "extends": "minimal", "rules": { "unsupported-number": "default", "debris": "note" } }""");
        Assert.DoesNotContain("ALN304", settings.Checks.Off);
        Assert.DoesNotContain("ALN304", settings.Checks.Levels.Keys);
        Assert.Equal(Level.Note, settings.Checks.Levels["ALN206"]);
        Assert.Contains("ALN305", settings.Checks.Off);
    }

    [Fact]
    public void OfAList_TheLastComesLast_AndNamesStartFromTheirOwnFolder()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "shared"));
        File.WriteAllText(Path.Combine(_folder, "shared", "base.json"), """{ "extends": "more.json", "placeholders": ["Nothing today"] }""");
        File.WriteAllText(Path.Combine(_folder, "shared", "more.json"), """{ "budgets": { "warnings": 3 } }""");
        RunSettings settings = Read("""{ "extends": ["strict", "shared/base.json"] }""");
        Assert.Equal((FailOn.Warning, 3), (settings.Gate.FailOn, settings.Gate.MaxWarnings));
        Assert.Equal(FailureFamily.Placeholder, settings.Failures.FamilyOf("nothing today"));
        Assert.EndsWith("shared/more.json:1", settings.Origins.Last(origin => origin.Key == "budgets.warnings").From.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ACircle_IsNamed()
    {
        File.WriteAllText(Path.Combine(_folder, "one.json"), "{\n  \"extends\": \"two.json\" }");
        File.WriteAllText(Path.Combine(_folder, "two.json"), "{\n\n  \"extends\": \"one.json\" }");
        string message = Assert.Throws<ConfigurationException>(() => Read("""{ "extends": "one.json" }""")).Message;
        Assert.Contains("two.json:3: \"extends\" goes round in a circle: ", message, StringComparison.Ordinal);
        Assert.Matches("one.json → .*two.json → .*one.json$", message);
    }

    [Theory]
    [InlineData("minimal")]
    [InlineData("recommended")]
    [InlineData("strict")]
    public void WhatIsPrinted_ReadsAsTheSameSettings(string preset)
    {
        File.WriteAllText(Path.Combine(_folder, "known.json"), """{ "schema": "alignment/baseline/1", "entries": [] }""");
        RunSettings settings = Read($$"""
            {
              "extends": "{{preset}}", "scope": ["cs.CL", "hep-th"], "placeholders": ["Nothing \"today\""], "history": "h.db", "baseline": "known.json",
              "fields": { "aliases": { "要点": "tldr" } }, "uiLang": "zh-CN",
              "budgets": { "ALN304": 2, "mixed-language": "1.5%" }, "rules": { "abnormal-length": { "factor": 4 }, "ALN111": "note" }
            }
            """);
        string printed = Print(settings, Language.English);
        RunSettings again = ConfigurationFile.Read(Encoding.UTF8.GetBytes(printed), "printed.json", new());
        Assert.Equal(Line(settings), Line(again));
        Assert.Equal(printed.Replace("\r", "", StringComparison.Ordinal), printed);
        Assert.Equal(settings.History, again.History);
        Assert.Equal(Language.Chinese, again.UiLanguage);
        Assert.Equal(FailureFamily.Placeholder, again.Failures.FamilyOf("Nothing \"today\""));
        Assert.Equal(Alignment.Editions.FieldName.Tldr, again.Reader.Labels.FieldOf("要点"));
        Assert.Contains("; factor: ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsPrinted_SaysWhereItComesFrom_InEitherLanguage()
    {
        RunSettings settings = CheckLevel.Set(Read("{\n  \"failOn\": \"warning\" }"), "ALN111=note", "--severity");
        Assert.Contains("/alignment.json:2\n", Print(settings, Language.English), StringComparison.Ordinal);
        Assert.Contains("\"ALN111\": \"note\", // truncated: --severity\n", Print(settings, Language.English), StringComparison.Ordinal);
        Assert.Contains("\"scope\": \"common-categories\", // 默认\n", Print(settings, Language.Chinese), StringComparison.Ordinal);
        Assert.StartsWith("// read: no configuration file\n{", Print(new(), Language.English), StringComparison.Ordinal);
    }

    private static string Print(RunSettings settings, Language language)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        EffectiveConfiguration.Write(settings, language, writer);
        return writer.ToString();
    }

    // Without the file's own hash, in which two ways of saying the same differ.
    private static string Line(RunSettings settings) => Alignment.Reporting.SignatureBuilder.Line(settings with { ConfigurationSha256 = null });

    private RunSettings Read(string json) => ConfigurationFile.Read(Encoding.UTF8.GetBytes(json), Path.Combine(_folder, "alignment.json"), new());
}
