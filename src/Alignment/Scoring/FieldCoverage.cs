using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Text;

namespace Alignment.Scoring;

/// <summary>How much of one English field the whole Chinese paper says.</summary>
/// <param name="Field">The field.</param>
/// <param name="Coverage">By the weight of its words.</param>
/// <param name="Words">Number of distinct known words.</param>
/// <param name="Standardised">
/// (share − the usual share of this field in the edition) / spread: 0 as usual, −4 far below; null where the edition is too small
/// to say what is usual, or the field too short.
/// </param>
/// <param name="Uncovered">The English words without a counterpart, in reading order; consecutive ones are one phrase.</param>
public sealed record FieldCoverage(
    FieldName Field, ContentCoverage Coverage, int Words, double? Standardised, ImmutableArray<TextSpan> Uncovered);
