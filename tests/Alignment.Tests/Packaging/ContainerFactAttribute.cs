namespace Alignment.Tests.Packaging;

[AttributeUsage(AttributeTargets.Method)]
internal sealed class ContainerFactAttribute : FactAttribute
{
    public ContainerFactAttribute() => Skip =
        Environment.GetEnvironmentVariable("ALIGNMENT_NATIVE") is null ? "ALIGNMENT_NATIVE names no native command (tests/run.sh makes it)"
        : Environment.UserName != "root" ? "only root may change the root of a process"
        : !File.Exists("/usr/lib/x86_64-linux-gnu/libssl.so.3") ? "libssl3 is not installed (Debian: apt-get install libssl3)"
        : null;
}
