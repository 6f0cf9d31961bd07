namespace Alignment.Checks;

/// <summary>How a field looks when a check is silent, and when it speaks. Examples run as tests.</summary>
/// <param name="Source">The English side; empty where the check does not look at it.</param>
/// <param name="Target">The Chinese side.</param>
/// <param name="Marked">The words a finding marks; null when the example is clean.</param>
public sealed record CheckExample(string Source, string Target, string? Marked)
{
    /// <summary>An example that must not be reported.</summary>
    public static CheckExample Clean(string source, string target) => new(source, target, null);

    /// <summary>An example that must be reported, with the words the finding marks.</summary>
    public static CheckExample Found(string source, string target, string marked) => new(source, target, marked);
}
