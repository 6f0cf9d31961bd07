namespace Alignment.Tests.Reporting.Exports;

/// <summary>A test that needs Debian's translate-toolkit.</summary>
public sealed class TranslateToolkitFactAttribute : FactAttribute
{
    public TranslateToolkitFactAttribute() => Skip = TranslateToolkit.Exists ? null : TranslateToolkit.Absent;
}
