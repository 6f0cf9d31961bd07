using Alignment.Editions;
using Alignment.Text;

namespace Alignment.Scoring;

/// <summary>The known words of one clause of a target field, as places in its paper's list of distinct words.</summary>
/// <param name="Field">The field.</param>
/// <param name="Span">The clause.</param>
/// <param name="Words">Indexes into the paper's distinct words.</param>
internal sealed record ClauseWords(FieldName Field, TextSpan Span, int[] Words);
