namespace Alignment.Tests.Packaging;

[AttributeUsage(AttributeTargets.Method)]
internal sealed class PackageTheoryAttribute : TheoryAttribute
{
    public PackageTheoryAttribute() => Skip = PackageFolder.Path is null ? PackageFolder.Absent : null;
}
