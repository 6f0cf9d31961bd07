using System.Collections.Immutable;

namespace Alignment.Repair;

/// <summary>One paper that wants something done.</summary>
/// <param name="Id">arXiv id without version.</param>
/// <param name="Category">Main category; empty when it has none.</param>
/// <param name="Action"><c>regenerate</c>, <c>restore</c> or <c>review</c>.</param>
/// <param name="Fields">Keys of the fields at fault; empty for a whole paper, and where the edition lacks the paper.</param>
/// <param name="Rules">Ids of the rules that say so.</param>
/// <param name="Position">
/// Its place in the crawl, from 1, repeated ids counted once; without a crawl its place in the source edition. Null when it
/// stands in neither.
/// </param>
/// <param name="After">The paper of the edition that it follows; null at the front, and where its place is not known.</param>
/// <param name="Attempt">1, and one more each time the list is made again in the same folder with the paper still on it.</param>
/// <param name="Abs">The address of its abstract.</param>
public sealed record RetryItem(
    string Id, string Category, string Action, ImmutableArray<string> Fields, ImmutableArray<string> Rules, int? Position,
    string? After, int Attempt, string Abs);
