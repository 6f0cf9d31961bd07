namespace Alignment.Editions;

/// <summary>The named texts of a paper, in the order of the common template.</summary>
public enum FieldName
{
    /// <summary>The paper's title, English in both editions.</summary>
    Title,

    /// <summary>The authors, joined with commas.</summary>
    Authors,

    /// <summary>The main category.</summary>
    Category,

    /// <summary>The one-sentence summary; <c>task</c> in editions of early 2025.</summary>
    Tldr,

    /// <summary>Why the work was done.</summary>
    Motivation,

    /// <summary>Background, in editions that have it in place of the motivation.</summary>
    Background,

    /// <summary>The data used, in editions that say so.</summary>
    Data,

    /// <summary>How the work was done.</summary>
    Method,

    /// <summary>What came out.</summary>
    Result,

    /// <summary>What follows.</summary>
    Conclusion,

    /// <summary>The paper's English abstract, carried in both editions.</summary>
    Abstract,
}
