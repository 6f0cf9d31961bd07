namespace Alignment.Tests.Packaging;

[AttributeUsage(AttributeTargets.Method)]
internal sealed class ActionFactAttribute : FactAttribute
{
    public ActionFactAttribute() => Skip = ActionRun.Absent;
}
