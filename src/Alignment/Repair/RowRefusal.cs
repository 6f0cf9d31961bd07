using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Repair;

/// <summary>A row that was not merged because the edition would be worse for it.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Text">Why.</param>
public sealed record RowRefusal(ArxivId Paper, LocalText Text);
