namespace Alignment.Tests.Cli;

/// <summary>A test that asks a shell; skipped where it is not installed.</summary>
internal sealed class ShellTheoryAttribute : TheoryAttribute
{
    public ShellTheoryAttribute(string shell)
    {
        bool isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, shell)));
        Skip = isThere ? null : $"{shell} is not installed; tests/run.sh installs it where it may";
    }
}
