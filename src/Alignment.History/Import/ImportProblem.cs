using Alignment.Editions.Discovery;
using Alignment.Languages;

namespace Alignment.History.Import;

/// <summary>An edition that could not be stored.</summary>
/// <param name="Edition">Its files.</param>
/// <param name="Message">Why, in words.</param>
public sealed record ImportProblem(EditionFiles Edition, LocalText Message);
