using Alignment.Cli;
using Alignment.Cli.Terminals;

namespace Alignment.Tests.Cli;

public sealed class TermsOptionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-terms-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Terms_ComeBeforeTheTools()
    {
        Write("en.md", EditionText.Edition([EditionText.Entry("2601.00001", new Dictionary<string, string> { ["TL;DR"] = "It uses a gear train." })]));
        Write("zh.md", EditionText.Edition([EditionText.Entry("2601.00001", new Dictionary<string, string> { ["TL;DR"] = "它使用了齿轮火车。" })]));
        Write("terms.csv", "en,zh,forbidden\ngear train,轮系,齿轮火车\n");
        Assert.DoesNotContain("ALN401", Check().Output, StringComparison.Ordinal);
        Assert.Contains("ALN401", Check("--terms", "terms.csv").Output, StringComparison.Ordinal);

        Write("more.tsv", "en\tadmitted\ngear train\t齿轮火车\n");
        Assert.DoesNotContain("ALN401", Check("--terms", "terms.csv", "--terms", "more.tsv").Output, StringComparison.Ordinal);

        Write("alignment.json", """{ "terms": ["terms.csv"] }""");
        Assert.Contains("ALN401", Check().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistake_EndsTheRun()
    {
        Write("terms.csv", "en,zh\ngear train\n");
        (int exit, string output, string error) = Check("--terms", "terms.csv");
        Assert.Equal((2, ""), (exit, output));
        Assert.EndsWith("terms.csv:2: “gear train” has no rendering; fill in preferred or forbidden, or remove the line\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_DoesNotReplaceTheTerms()
    {
        string terms = Path.Combine(_folder, "terms.csv");
        Write("terms.csv", "en,zh\ngear train,轮系\n");
        (int exit, _, string error) = Check("--terms", terms, "-f", "json:" + terms);
        Assert.Equal((2, $"alignment: {terms} is an input; writing the report there would replace it\n"), (exit, error));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private (int Exit, string Output, string Error) Check(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using Terminal terminal = new(output, error) { Folder = _folder };
        int exit = CommandLine.Run(
            ["check", Path.Combine(_folder, "en.md"), Path.Combine(_folder, "zh.md"), "-f", "concise", .. args], terminal);
        return (exit, output.ToString(), error.ToString());
    }
}
