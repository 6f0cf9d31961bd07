namespace Alignment.Tests.Packaging;

[AttributeUsage(AttributeTargets.Method)]
internal sealed class PackageFactAttribute : FactAttribute
{
    public PackageFactAttribute() => Skip = PackageFolder.Path is null ? PackageFolder.Absent : null;
}
