using Alignment.Languages;

namespace Alignment.Repair;

/// <summary>A repair that cannot be done as asked; nothing was written. The text says why, and what to do.</summary>
public sealed class RepairException : LocalTextException
{
    /// <summary>An exception with a text for people in both languages.</summary>
    public RepairException(string english, string chinese)
        : base(new(english, chinese), null)
    {
    }
}
