namespace Alignment.Checks;

/// <summary>The issue types of MQM (Multidimensional Quality Metrics, themqm.org) that this tool reports.</summary>
public static class MqmCategory
{
    /// <summary>Content of the source is absent.</summary>
    public const string Omission = "accuracy/omission";

    /// <summary>Content that the source does not have.</summary>
    public const string Addition = "accuracy/addition";

    /// <summary>The target says something else than the source.</summary>
    public const string Mistranslation = "accuracy/mistranslation";

    /// <summary>Source text left as it was.</summary>
    public const string Untranslated = "accuracy/untranslated";

    /// <summary>Characters of another script, or badly encoded ones.</summary>
    public const string Character = "linguistic-conventions/character-encoding";

    /// <summary>Marks, brackets, widths.</summary>
    public const string Typography = "linguistic-conventions/punctuation";

    /// <summary>A text said twice.</summary>
    public const string Duplication = "linguistic-conventions/duplication";

    /// <summary>Markup, formulas, structure of the file.</summary>
    public const string Markup = "design-and-markup/markup";

    /// <summary>Length far from what is usual.</summary>
    public const string Length = "design-and-markup/length";

    /// <summary>A wrong or inconsistent term.</summary>
    public const string Terminology = "terminology/wrong-term";

    /// <summary>Titles, authors, abstracts carried over.</summary>
    public const string Metadata = "accuracy/metadata";
}
