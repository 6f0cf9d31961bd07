using Alignment.Editions;
using Alignment.Text;

namespace Alignment.Scoring.Terms;

/// <summary>Where a rendering stands: a stretch of a target field.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Field">The field.</param>
/// <param name="Span">The stretch.</param>
public readonly record struct TermPlace(ArxivId Paper, FieldName Field, TextSpan Span);
