namespace Alignment.Tests.Packaging;

[AttributeUsage(AttributeTargets.Method)]
internal sealed class HookFactAttribute : FactAttribute
{
    public HookFactAttribute() => Skip =
        Environment.GetEnvironmentVariable("ALIGNMENT_NATIVE") is null ? "ALIGNMENT_NATIVE names no native command (tests/run.sh makes it)"
        : !File.Exists("/usr/bin/pre-commit") ? "pre-commit is not installed (Debian: apt-get install pre-commit)"
        : null;
}
