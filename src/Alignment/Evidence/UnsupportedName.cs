using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>A word in Latin letters of a target field that its English paper does not support, or that is nearly a name of it.</summary>
/// <param name="Text">The field it stands in.</param>
/// <param name="Span">Where it stands first in it.</param>
/// <param name="Name">The word.</param>
/// <param name="Meant">The name of the paper that it nearly is; null when there is none.</param>
internal sealed record UnsupportedName(TextEvidence Text, TextSpan Span, string Name, string? Meant);
