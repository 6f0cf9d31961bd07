using System.Collections.Immutable;
using Alignment.Editions;

namespace Alignment.Scoring;

/// <summary>How much of the English summaries of a paper its Chinese ones say.</summary>
/// <param name="Fields">Each field that is a text on both sides.</param>
public sealed record PaperCoverage(ImmutableArray<FieldCoverage> Fields)
{
    /// <summary>All its fields together.</summary>
    public ContentCoverage Whole { get; } = ContentCoverage.Of(Fields.Select(field => field.Coverage));

    /// <summary>The coverage of a field; null when it is not a text on both sides.</summary>
    public FieldCoverage? this[FieldName name] => Fields.FirstOrDefault(field => field.Field == name);
}
