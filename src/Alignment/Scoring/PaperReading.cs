using Alignment.Scoring.Terms;

namespace Alignment.Scoring;

/// <summary>What a look at one paper by itself gives, before it is compared with the others of its edition.</summary>
/// <param name="Words">The known words of its target fields.</param>
/// <param name="Coverage">How much of its English the Chinese says, not yet compared with what is usual; null where no field is a text on both sides.</param>
/// <param name="Mentions">How its target fields render terms; empty where none are looked for.</param>
internal sealed record PaperReading(PaperWords Words, PaperCoverage? Coverage, List<TermMention> Mentions);
