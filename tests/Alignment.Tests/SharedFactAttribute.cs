namespace Alignment.Tests;

/// <summary>A test that needs the shared editions.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedData.Exists ? null : SharedData.Absent;
}
