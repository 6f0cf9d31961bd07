namespace Alignment.Notebooks;

/// <summary>A notebook that does not run. The message names it, the cell, and what went wrong.</summary>
public sealed class NotebookException : Exception
{
    /// <summary>What went wrong in a cell.</summary>
    /// <param name="notebook">File name of the notebook.</param>
    /// <param name="cell">Number of the cell among all of the notebook, text included, from 1.</param>
    /// <param name="problem">What went wrong.</param>
    /// <param name="cause">The exception that the cell ended with; null for code that does not compile.</param>
    public NotebookException(string notebook, int cell, string problem, Exception? cause = null)
        : base($"{notebook}, cell {cell}: {problem}", cause)
    {
    }

    /// <summary>An exception with a message for people, and what caused it.</summary>
    public NotebookException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>An exception with a message for people.</summary>
    public NotebookException(string message)
        : base(message)
    {
    }

    /// <summary>An exception without a message.</summary>
    public NotebookException()
    {
    }
}
