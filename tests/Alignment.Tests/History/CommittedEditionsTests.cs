using System.Diagnostics;
using Alignment.Cli;

namespace Alignment.Tests.History;

/// <summary>Editions are imported out of a commit, without a checkout.</summary>
public sealed class CommittedEditionsTests : IDisposable
{
    private readonly HistoryFolder _folder = new();

    public void Dispose()
    {
        // Files of a commit may be read-only.
        foreach (string file in Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        _folder.Dispose();
    }

    [Fact]
    public void FolderOfACommit_IsImported()
    {
        string days = _folder.WriteDays(2);
        Git("init", "-q", "-b", "data");
        Git("add", ".");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "Publish");
        Directory.Delete(days, recursive: true);

        Assert.Equal("2 pairs of editions: 2 added\n", Run("dotnet", typeof(CommandLine).Assembly.Location, "history", "import", "git:data:days", "--db", "history.db"));
        Assert.Equal("git:data:days/2026-01-01/zh.jsonl", HistoryFolder.Value(_folder.Database, "SELECT target FROM editions"));
        HistoryRules.AssertWhole(_folder.Database);
    }

    private void Git(params string[] arguments) => Run("git", arguments);

    private string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
