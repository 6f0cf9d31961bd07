namespace Alignment.Tests;

/// <summary>A theory that needs the shared editions.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedData.Exists ? null : SharedData.Absent;
}
