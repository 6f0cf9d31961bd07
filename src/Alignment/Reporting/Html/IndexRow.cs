namespace Alignment.Reporting.Html;

/// <summary>One report that an index page leads to.</summary>
/// <param name="Address">Its page, relative to the index.</param>
/// <param name="Report">The report.</param>
public sealed record IndexRow(string Address, Report Report);
