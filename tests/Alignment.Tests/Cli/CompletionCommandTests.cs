using System.Diagnostics;
using Alignment.Checks;
using Alignment.Cli;
using Alignment.Cli.Terminals;
using Alignment.Languages;

namespace Alignment.Tests.Cli;

public sealed class CompletionCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-completion-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("alignment ch", "check")]
    [InlineData("alignment history im", "import")]
    [InlineData("alignment check --changed-s", "--changed-since")]
    [InlineData("alignment check --fail-on w", "warning")]
    [InlineData("alignment check --select ALN10", "ALN101 ALN102 ALN103 ALN104 ALN105 ALN106 ALN107 ALN108 ALN109")]
    [InlineData("alignment check --ignore ALN101,place", "ALN101,placeholder")]
    [InlineData("alignment check -f con", "concise")]
    [InlineData("alignment explain mispa", "mispaired-paper")]
    [InlineData("alignment schema retr", "retry")]
    [InlineData("alignment completion f", "fish")]
    [InlineData("alignment check my", "my edition.md")]
    [InlineData("alignment check --raw my", "my edition.md")]
    public void Bash_Completes(string line, string expected)
    {
        string script = Script("bash");
        File.WriteAllText(Path.Combine(_folder, "my edition.md"), "");
        File.WriteAllText(
            Path.Combine(_folder, "ask"),
            $"source '{script}'\nCOMP_WORDS=({line}); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 ))\n_alignment\necho \"${{COMPREPLY[*]}}\"\n");
        Assert.Equal(expected, Ask("bash", "--norc", "ask"));
    }

    [ShellTheory("fish")]
    [InlineData("alignment ch", "check")]
    [InlineData("alignment history im", "import")]
    [InlineData("alignment check --changed-s", "--changed-since")]
    [InlineData("alignment check --fail-on w", "warning")]
    [InlineData("alignment explain mispa", "mispaired-paper")]
    [InlineData("alignment check my", "my edition.md")]
    public void Fish_Completes(string line, string expected)
    {
        File.WriteAllText(Path.Combine(_folder, "my edition.md"), "");
        string found = Ask("fish", "--no-config", "-c", $"source '{Script("fish")}'; complete -C '{line}'");
        Assert.Equal(expected, string.Join(' ', found.Split('\n').Select(one => one.Split('\t')[0])).Replace("\\ ", " ", StringComparison.Ordinal));
    }

    [ShellTheory("zsh")]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void Zsh_ReadsTheScript(string language) =>
        Assert.Equal("", Ask("zsh", "-f", "-c", $"autoload -U compinit && compinit -u -D && source '{Script("zsh", language)}' && [[ $_comps[alignment] == _alignment ]]"));

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void EveryCommandOptionAndRule_IsInEveryScript(string shell)
    {
        string script = File.ReadAllText(Script(shell));
        foreach (System.CommandLine.Command command in Help.CommandTree.In(Language.English))
        {
            Assert.All(command.Subcommands, sub => Assert.Contains(sub.Name, script, StringComparison.Ordinal));
            Assert.All(
                command.Options.Where(option => option.Name.StartsWith("--", StringComparison.Ordinal)),
                option => Assert.Contains(option.Name[2..], script, StringComparison.Ordinal));
        }

        Assert.All(CheckCatalog.All, check => Assert.Contains(check.Descriptor.Id, script, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Descriptions_AreInTheLanguageOfTheInterface(string shell)
    {
        Assert.Contains("列出所有规则", File.ReadAllText(Script(shell, "zh-CN")), StringComparison.Ordinal);
        Assert.Contains("List every rule", File.ReadAllText(Script(shell)), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherShells_AreExplained()
    {
        using StringWriter output = new();
        using StringWriter error = new();
        Assert.Equal(2, CommandLine.Run(["completion", "bsh"], new(output, error)));
        Assert.Contains("did you mean \"bash\"?", error.ToString(), StringComparison.Ordinal);
    }

    private string Script(string shell, string language = "en")
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new();
        Assert.Equal(0, CommandLine.Run(["completion", shell, "--ui-lang", language], new Terminal(output, error)));
        string path = Path.Combine(_folder, $"alignment.{shell}.{language}");
        File.WriteAllText(path, output.ToString());
        return path;
    }

    private string Ask(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", errors.Result);
        return output.TrimEnd('\n');
    }
}
