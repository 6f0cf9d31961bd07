using Alignment.Cli.Output;

namespace Alignment.Tests.Cli;

public sealed class PendingFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void OldFile_StandsUntilTheNewOneIsWhole()
    {
        string path = Path.Combine(_folder, "report.json");
        File.WriteAllText(path, "old");
        PendingFile file = PendingFile.Begin(path);
        file.Writer.Write("new");
        file.Writer.Flush();
        Assert.Equal("old", File.ReadAllText(path));
        file.Commit();
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void FileGivenUp_LeavesNothing()
    {
        PendingFile file = PendingFile.Begin(Path.Combine(_folder, "report.json"));
        file.Writer.Write("half");
        file.Discard();
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Link_StaysALink()
    {
        string real = Path.Combine(_folder, "real.json");
        string link = Path.Combine(_folder, "link.json");
        File.WriteAllText(real, "old");
        File.CreateSymbolicLink(link, real);
        PendingFile file = PendingFile.Begin(link);
        file.Writer.Write("new");
        file.Commit();
        Assert.Equal("new", File.ReadAllText(real));
        Assert.NotNull(new FileInfo(link).LinkTarget);
    }
}
