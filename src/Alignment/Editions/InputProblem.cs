using Alignment.Languages;

namespace Alignment.Editions;

/// <summary>Something a reader could not take as it stood. Reading went on; nothing else was lost.</summary>
/// <param name="Kind">What kind of trouble.</param>
/// <param name="Location">Where; line 1 when the whole file is meant.</param>
/// <param name="Message">What is wrong, and what to do next.</param>
public sealed record InputProblem(InputProblemKind Kind, SourceLocation Location, LocalText Message)
{
    /// <summary>The paper it is about; null for the edition.</summary>
    public ArxivId? Paper { get; init; }

    /// <summary>The field it is about; null for a whole paper or edition.</summary>
    public FieldName? Field { get; init; }

    /// <summary>The text at issue, cut to a few words; empty when there is none.</summary>
    public string Excerpt { get; init; } = "";
}
