using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Alignment.Tests.Packaging;

/// <summary>
/// What the container promises, without a registry to pull from: the command runs with the C library and OpenSSL's (which hashes)
/// and nothing else beside it (no shell, no fonts, no certificates), as a user without rights.
/// </summary>
public sealed partial class ContainerTests : IDisposable
{
    private const string Nobody = "65534:65534";

    private readonly string _root = Directory.CreateTempSubdirectory("alignment-root-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [ContainerFact]
    public void Command_RunsInAnEmptyRoot()
    {
        string native = Path.GetDirectoryName(Environment.GetEnvironmentVariable("ALIGNMENT_NATIVE"))!;
        string[] program = [.. Directory.GetFiles(native).Where(file => Path.GetExtension(file) is "" or ".so")];
        foreach (string file in program)
        {
            Put(file, "/command/" + Path.GetFileName(file));
        }

        string ssl = Directory.GetFiles("/usr/lib/x86_64-linux-gnu", "libssl.so.3").Single();
        Put(ssl, ssl);
        foreach (string library in program.Append(ssl).SelectMany(Libraries).Distinct())
        {
            Put(library, library);
        }

        foreach (string sample in Directory.GetFiles(Repository.File("data", "samples"), "*.md"))
        {
            Put(sample, "/data/" + Path.GetFileName(sample));
        }

        Directory.CreateDirectory(Path.Combine(_root, "out"));
        using (Process process = Process.Start("chmod", ["-R", "a+rwX", _root]))
        {
            process.WaitForExit();
        }

        Assert.Equal(0, Run("check", "/data/2026-01-05-en.md", "/data/2026-01-05-zh.md"));
        Assert.Equal(1, Run("check", "/data/2026-01-05-en.md", "/data/2026-01-05-zh-damaged.md"));
        Assert.Equal(0, Run("report", "/data/2026-01-05-en.md", "/data/2026-01-05-zh.md", "-o", "/out/report"));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(_root, "out", "report"), "*.png", SearchOption.AllDirectories));
    }

    [Fact]
    public void Containerfile_CopiesWhatThereIs()
    {
        string file = File.ReadAllText(Repository.File("src", "Alignment.Cli", "Containerfile"));
        foreach (string path in Paths().Matches(file).Select(match => match.Value))
        {
            Assert.True(Path.Exists(Repository.File(path)), path);
        }

        Assert.DoesNotContain("latest", file, StringComparison.Ordinal);
        Assert.Contains("USER $APP_UID", file, StringComparison.Ordinal);
    }

    private void Put(string file, string path)
    {
        string target = _root + path;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file, target, overwrite: true);
    }

    private int Run(params string[] arguments)
    {
        ProcessStartInfo start = new("chroot", ["--userspec=" + Nobody, _root, "/command/alignment", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode != 2, errors.Result);
        return process.ExitCode;
    }

    private static IEnumerable<string> Libraries(string program)
    {
        using Process process = Process.Start(new ProcessStartInfo("ldd", [program]) { RedirectStandardOutput = true })!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. Library().Matches(said).Select(match => match.Value)];
    }

    [GeneratedRegex(@"/\S+\.so\S*")]
    private static partial Regex Library();

    [GeneratedRegex(@"(?<=[ ])(?:src|data)/\S+|(?<=[ ])(?:LICENSE|[A-Z-]+\.md)(?=[ ])")]
    private static partial Regex Paths();
}
