using Alignment.Cli;
using Alignment.Cli.Terminals;

namespace Alignment.Tests.Cli;

public sealed class ExportCommandTests : IDisposable
{
    private static readonly string English = Repository.File("data", "samples", "2026-01-05-en.md");
    private static readonly string Chinese = Repository.File("data", "samples", "2026-01-05-zh.md");
    private static readonly string Damaged = Repository.File("data", "samples", "2026-01-05-zh-damaged.md");

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-export-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("tsv", "id\tfield\t")]
    [InlineData("jsonl", "{\"id\":")]
    [InlineData("tmx", "<?xml ")]
    public void File_AndStandardOutput_HoldTheSame(string format, string begins)
    {
        (int exit, string output, string error) = Run(English, Damaged, "-f", format);
        Assert.Equal((0, "114 pairs of texts; 23 papers in both editions; left out: 1 paper of one edition only\n"), (exit, error));
        Assert.StartsWith(begins, output, StringComparison.Ordinal);
        Assert.Equal((0, ""), Brief(Run(English, Damaged, "-f", format, "-o", At("export"), "-q")));
        Assert.Equal(output, File.ReadAllText(At("export")));
        Assert.Equal(output, Run(English, Damaged, "-f", format, "-o", "-").Output);
        Assert.Equal(["export"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void WithoutFormat_IsATable() => Assert.StartsWith("id\tfield\t", Run(English, Chinese).Output, StringComparison.Ordinal);

    [Fact]
    public void Clean_LeavesFindingsOut()
    {
        (_, string output, string error) = Run(English, Damaged, "--clean");
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines.Skip(1), line => Assert.Equal("clean", line.Split('\t')[18]));
        Assert.Contains($"{lines.Length - 1} pairs of texts", error, StringComparison.Ordinal);
        Assert.Contains($"{114 - (lines.Length - 1)} pairs with findings", error, StringComparison.Ordinal);
        Assert.InRange(lines.Length, 60, 113);
    }

    // Options of check say what counts as a finding.
    [Fact]
    public void OptionsOfCheck_AreHeeded()
    {
        string output = Run(English, Damaged, "--select=ALN304").Output;
        Assert.Equal(1, output.Split('\n').Count(line => line.Contains("\twarning\t", StringComparison.Ordinal)));
        Assert.DoesNotContain("\terror\t", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing to export", "none.md", "-o", "export")]
    [InlineData("takes tsv, jsonl, tmx, not \"tmz\"; did you mean \"tmx\"?", "zh.md", "-f", "tmz")]
    [InlineData("is an input; name another file to write", "zh.md", "-o", "zh.md")]
    [InlineData("there is no folder", "zh.md", "-o", "none/export")]
    public void Mistake_IsExplained_AndWritesNothing(string says, string target, string option, string value)
    {
        File.Copy(Chinese, At("zh.md"));
        (int exit, string output, string error) = Run(English, At(target), option, option == "-o" ? At(value) : value);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.Equal(["zh.md"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
        Assert.Equal(File.ReadAllBytes(Chinese), File.ReadAllBytes(At("zh.md")));
    }

    [Fact]
    public void EarlierFile_StaysWhenNothingCanBeExported()
    {
        File.WriteAllText(At("export"), "earlier");
        Assert.Equal(2, Run(Chinese, English, "-o", At("export")).Exit);
        Assert.Equal("earlier", File.ReadAllText(At("export")));
    }

    private string At(string name) => Path.Combine(_folder, name);

    private static (int, string) Brief((int Exit, string Output, string Error) run) => (run.Exit, run.Output + run.Error);

    private (int Exit, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using Terminal terminal = new(output, error) { Folder = _folder };
        int exit = CommandLine.Run(["export", .. args], terminal);
        return (exit, output.ToString(), error.ToString());
    }
}
