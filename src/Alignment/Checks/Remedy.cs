namespace Alignment.Checks;

/// <summary>What puts a finding right: which command of the tool leads there.</summary>
public enum Remedy
{
    /// <summary>A person; no command does.</summary>
    None,

    /// <summary>The generator wrote it and can write it again: <c>alignment retry</c> lists the paper where it is an error.</summary>
    Regenerate,

    /// <summary>The run stopped before it: <c>alignment retry</c> lists the paper to be made up for.</summary>
    Restore,

    /// <summary>The loss may be meant: <c>alignment retry</c> lists the paper for a person to decide.</summary>
    Review,

    /// <summary>The records are right and the Markdown is not: <c>alignment render</c> writes it again.</summary>
    Render,
}
