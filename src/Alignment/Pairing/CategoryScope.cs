namespace Alignment.Pairing;

/// <summary>How far the target holds one category.</summary>
/// <param name="Category">The category, such as <c>cs.CV</c>.</param>
/// <param name="Expected">Papers of it that the witness (source, or crawl) lists.</param>
/// <param name="Held">How many of those the target holds.</param>
/// <param name="IsFollowed">Whether a paper of it that the target lacks counts as missing.</param>
public sealed record CategoryScope(string Category, int Expected, int Held, bool IsFollowed);
