using Alignment.Languages;

namespace Alignment.Reporting.Html;

/// <summary>A rule as the page explains it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">A few words.</param>
/// <param name="Help">Why it matters and what to do.</param>
internal sealed record PageRule(string Name, LocalText Title, LocalText Help);
