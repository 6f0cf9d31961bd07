using Alignment.Languages.Terms;

namespace Alignment.Scoring.Terms;

/// <summary>A term of an English paper, rendered in one of its target fields.</summary>
/// <param name="Term">The term.</param>
/// <param name="Rendering">The rendering as the tables have it, or as the field has it where no table does.</param>
/// <param name="Standing">How it stands to the term.</param>
/// <param name="Place">Its first place in the field.</param>
public sealed record TermMention(Term Term, string Rendering, TermStanding Standing, TermPlace Place);
