using Alignment.Languages;

namespace Alignment.Repair;

/// <summary>A repair that cannot be done as asked; nothing was written. The text says why, and what to do.</summary>
public sealed class RepairException : Exception
{
    /// <summary>An exception with a text for people in both languages.</summary>
    public RepairException(string english, string chinese)
        : base(english) => Text = new(english, chinese);

    /// <summary>An exception with an English message only.</summary>
    public RepairException(string message)
        : this(message, message)
    {
    }

    /// <summary>An exception with an English message only, and what caused it.</summary>
    public RepairException(string message, Exception cause)
        : base(message, cause) => Text = new(message, message);

    /// <summary>An exception without a message.</summary>
    public RepairException()
        : this("")
    {
    }

    /// <summary>Why, and what to do.</summary>
    public LocalText Text { get; }
}
