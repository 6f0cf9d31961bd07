namespace Alignment.Reporting;

/// <summary>How far the target holds one category.</summary>
/// <param name="Category">The category, such as <c>cs.CV</c>; empty for papers without one.</param>
/// <param name="Expected">Papers of it that the source, or the crawl, lists.</param>
/// <param name="Held">How many of those the target holds.</param>
/// <param name="Low">Lower end of the 95 % interval of the share held (Wilson), 0–1; null when none was expected.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Followed">Whether a paper of it that the target lacks counts as missing.</param>
/// <param name="Coverage">Share of the English summaries of its papers that the Chinese ones say, 0–1; null when none is a text on both sides.</param>
public sealed record CategoryRow(
    string Category, int Expected, int Held, double? Low, double? High, bool Followed, double? Coverage);
