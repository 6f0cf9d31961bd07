using Alignment.Cli;

namespace Alignment.Tests.Cli;

public sealed class RenderCommandTests : IDisposable
{
    private static readonly string Records = Repository.File("data", "samples", "2026-01-05-zh.jsonl");
    private static readonly byte[] Published = File.ReadAllBytes(Repository.File("data", "samples", "2026-01-05-zh.md"));

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Markdown_IsWrittenAgain_InTheOrderOfTheOldOne()
    {
        string file = Path.Combine(_folder, "edition.md");
        File.WriteAllBytes(file, Published);
        (int exit, string error) = Run(Records, "-o", file);
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(Published, File.ReadAllBytes(file));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void WithoutOldMarkdown_ItSaysSo()
    {
        (int exit, string error) = Run(Records, "-o", Path.Combine(_folder, "edition.md"));
        Assert.Equal(0, exit);
        Assert.Contains("no earlier Markdown to take the order of categories from", error, StringComparison.Ordinal);
    }

    [Fact]
    public void InputNamedAsOutput_OrNoRecords_WritesNothing()
    {
        string copy = Path.Combine(_folder, "edition.jsonl");
        File.Copy(Records, copy);
        Assert.Equal(2, Run(copy, "-o", copy).Exit);
        Assert.Equal(2, Run(Repository.File("README.md"), "-o", Path.Combine(_folder, "edition.md")).Exit);
        Assert.Equal(2, Run(Path.Combine(_folder, "none.jsonl"), "-o", Path.Combine(_folder, "edition.md")).Exit);
        Assert.Equal(File.ReadAllBytes(Records), File.ReadAllBytes(copy));
        Assert.Single(Directory.GetFiles(_folder));
    }

    private (int Exit, string Error) Run(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new() { NewLine = "\n" };
        int exit = CommandLine.Run(["render", .. args], new(output, error) { Folder = _folder });
        return (exit, error.ToString());
    }
}
