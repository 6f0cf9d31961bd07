namespace Alignment.History.Store;

/// <summary>How often a term was rendered one way in an edition.</summary>
/// <param name="Edition">Number of the edition.</param>
/// <param name="Term">The English term.</param>
/// <param name="Rendering">The rendering.</param>
/// <param name="Fields">Fields that hold it; 1 or more.</param>
internal readonly record struct StoredTerm(long Edition, string Term, string Rendering, int Fields);
