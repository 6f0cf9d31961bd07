using System.Diagnostics;
using System.Text;
using Alignment.Tests.Charts;

namespace Alignment.Tests.Documentation;

/// <summary><c>reports/samples</c> holds what the commands of its README write today.</summary>
public sealed class PublishedSamplesTests : IDisposable
{
    private const string Command = "    alignment ";
    private const int MostBytes = 3_000_000;

    private static readonly string Published = Repository.File("reports", "samples");

    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-samples-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Samples_AreWhatTheCommandsWriteToday()
    {
        foreach (string edition in Directory.GetFiles(Repository.File("data", "samples")))
        {
            Copy(edition, Path.Combine(_folder, "data", "samples", Path.GetFileName(edition)));
        }

        string made = Directory.CreateDirectory(Path.Combine(_folder, "reports", "samples")).FullName;
        string[] commands = [.. File.ReadLines(Path.Combine(Published, "README.md")).Where(line => line.StartsWith(Command, StringComparison.Ordinal))];
        Assert.True(commands.Length > 5, "the README names no commands");
        foreach (string command in commands)
        {
            Run(command[Command.Length..].Split(' '));
        }

        string[] names = Names(made);
        Assert.Contains("report/charts/loss-strip.png", names);
        Assert.All(names, name => Assert.DoesNotContain(_folder, File.ReadAllText(Path.Combine(made, name)), StringComparison.Ordinal));
        Assert.InRange(names.Sum(name => new FileInfo(Path.Combine(made, name)).Length), 1, MostBytes);
        if (Golden.IsUpdating)
        {
            Update(made, names);
        }

        Assert.Equal(names, Names(Published));
        Assert.All(names, name => Assert.True(
            AreSame(Path.Combine(made, name), Path.Combine(Published, name)), $"reports/samples/{name} differs; write it with: UPDATE_SNAPSHOTS=1 dotnet test"));
    }

    // A picture that looks the same is not written again: its bytes are of no use to anyone.
    private static void Update(string made, string[] names)
    {
        foreach (string gone in Names(Published).Except(names))
        {
            File.Delete(Path.Combine(Published, gone));
        }

        foreach (string name in names)
        {
            string file = Path.Combine(Published, name);
            if (!File.Exists(file) || !AreSame(Path.Combine(made, name), file))
            {
                Copy(Path.Combine(made, name), file);
            }
        }
    }

    private static bool AreSame(string made, string published)
    {
        byte[] now = File.ReadAllBytes(made);
        byte[] then = File.ReadAllBytes(published);
        return Path.GetExtension(made) == ".png" ? Pictures.AreAlike(then, now) : then.AsSpan().SequenceEqual(now);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }

    private static string[] Names(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(name => name != "README.md")
            .Order(StringComparer.Ordinal),
    ];

    // A process of its own: what is written names the files as the command line does, from the folder it runs in.
    private void Run(string[] arguments)
    {
        ProcessStartInfo start = new(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "alignment.exe" : "alignment"), arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        _ = output.Result;
        Assert.True(process.ExitCode < 2, $"alignment {string.Join(' ', arguments)}: {error}");
    }
}
