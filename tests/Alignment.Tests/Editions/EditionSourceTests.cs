using System.Diagnostics;
using System.Text;
using Alignment.Editions;

namespace Alignment.Tests.Editions;

public class EditionSourceTests
{
    [Theory]
    [InlineData("git:main", "not of the form git:REF:PATH")]
    [InlineData("git::data.md", "not of the form git:REF:PATH")]
    [InlineData("git:-x:data.md", "not of the form git:REF:PATH")]
    [InlineData("git:no-such-branch:data/2026-01-05.md", "git ls-tree no-such-branch")]
    [InlineData("no-such-folder/2026-01-05.md", "no such file")]
    [InlineData("", "is no path")]
    public void WhatCannotBeOpened_SaysWhyAndWhatToDo(string argument, string said)
    {
        Edition edition = EditionReader.Read(EditionSource.Of(argument));
        InputProblem problem = Assert.Single(edition.Problems);
        Assert.Equal(InputProblemKind.Unreadable, problem.Kind);
        Assert.Contains(said, problem.Message.English, StringComparison.Ordinal);
        Assert.Equal(argument, edition.Path);
    }

    [Fact]
    public void FileOfACommit_IsReadWithoutACheckout()
    {
        string folder = Directory.CreateTempSubdirectory("alignment-").FullName;
        try
        {
            foreach (string name in new[] { "2026-01-05-en.md", "2026-01-05-zh.jsonl" })
            {
                File.Copy(Sample(name), Path.Combine(folder, name));
            }

            Run("git", folder, "", "init", "-q", "-b", "data");
            Run("git", folder, "", "add", ".");
            Run("git", folder, "", "-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "Publish");
            foreach (string file in Directory.GetFiles(folder))
            {
                File.Delete(file);
            }

            (int exit, string output) = Check(folder, "", "git:data:2026-01-05-en.md", "git:HEAD:2026-01-05-zh.jsonl");
            Assert.Equal((0, false), (exit, output.Contains("ALN001", StringComparison.Ordinal)));

            (exit, output) = Check(folder, "", "git:data:2026-01-05-en.md", "git:data:2026-01-06-zh.md");
            Assert.Equal(2, exit);
            Assert.Contains("git ls-tree data", output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Dash_IsStandardInput()
    {
        (int exit, string output) = Check(Repository.Root, File.ReadAllText(Sample("2026-01-05-en.md")), "-", Sample("2026-01-05-zh.md"));
        Assert.Equal((0, false), (exit, output.Contains("ALN001", StringComparison.Ordinal)));
    }

    private static string Sample(string name) => Repository.File("data", "samples", name);

    private static (int Exit, string Output) Check(string folder, string input, string source, string target) =>
        Run("dotnet", folder, input, typeof(global::Alignment.Cli.CommandLine).Assembly.Location, "check", source, target, "-f", "jsonl");

    private static (int Exit, string Output) Run(string program, string folder, string input, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            UseShellExecute = false,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
