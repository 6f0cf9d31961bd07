using System.Collections.Immutable;
using Alignment.Editions;

namespace Alignment.Repair;

/// <summary>An edition with regenerated rows in it.</summary>
/// <param name="Records">The edition's records afterwards; the very file that was read when nothing changed.</param>
/// <param name="Replaced">Papers whose row was replaced.</param>
/// <param name="Inserted">Papers that the edition lacked.</param>
/// <param name="Unchanged">Papers whose row already stood there, byte for byte.</param>
/// <param name="Refused">Rows that are worse than what they would replace; none of them is in <paramref name="Records"/>.</param>
public sealed record MergeResult(
    RecordFile Records,
    ImmutableArray<ArxivId> Replaced,
    ImmutableArray<ArxivId> Inserted,
    ImmutableArray<ArxivId> Unchanged,
    ImmutableArray<RowRefusal> Refused);
