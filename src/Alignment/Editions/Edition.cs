using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Editions;

/// <summary>All papers of one file: one day, one language.</summary>
/// <param name="Path">The file as it was named by the caller, with <c>/</c> between folders.</param>
/// <param name="Form">What kind of file it is, told from its content.</param>
/// <param name="Papers">Entries in file order; where an id stands twice, the first.</param>
public sealed record Edition(string Path, EditionForm Form, ImmutableArray<Paper> Papers)
{
    private Dictionary<ArxivId, Paper>? _byId;

    /// <summary>The language of the summaries; <see cref="Language.Unknown"/> when there are none.</summary>
    public Language Language { get; init; }

    /// <summary>The day the file name gives, as <c>yyyy-MM-dd</c>; null when it gives none.</summary>
    public string? Date { get; init; }

    /// <summary>Later entries with an id that stood before, in file order.</summary>
    public ImmutableArray<Paper> Repeated { get; init; } = [];

    /// <summary>The table of contents; empty in records.</summary>
    public ImmutableArray<ContentsEntry> Contents { get; init; } = [];

    /// <summary>What could not be taken as it stood.</summary>
    public ImmutableArray<InputProblem> Problems { get; init; } = [];

    /// <summary>The summaries the edition's template holds: those that at least half of its papers have.</summary>
    public ImmutableArray<FieldName> Template { get; init; } = [];

    /// <summary>SHA-256 of the file, lower-case hex; empty when it could not be read.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Whether a part of the file, or all of it, could not be read.</summary>
    public bool IsUnreadable => Problems.Any(
        problem => problem.Kind is InputProblemKind.Unreadable or InputProblemKind.UnknownTemplate);

    /// <summary>The paper with an id; null when the edition lacks it.</summary>
    public Paper? Find(ArxivId id)
    {
        Dictionary<ArxivId, Paper> byId = _byId ??= Papers.ToDictionary(paper => paper.Id);
        return byId.GetValueOrDefault(id);
    }

    /// <summary>The summaries that at least half of some papers hold, in template order; none for no papers.</summary>
    public static ImmutableArray<FieldName> TemplateOf(IReadOnlyCollection<Paper> papers) =>
        TemplateOf(papers, (paper, name) => paper[name] is not null);

    /// <summary>The summaries that at least half of some entries hold, in template order; none for no entries.</summary>
    internal static ImmutableArray<FieldName> TemplateOf<TEntry>(
        IReadOnlyCollection<TEntry> entries, Func<TEntry, FieldName, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return
        [
            .. FieldNames.Summaries.Where(name =>
                entries.Count > 0 && 2 * entries.Count(entry => holds(entry, name)) >= entries.Count),
        ];
    }
}
