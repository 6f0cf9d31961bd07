using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Charts;

/// <summary>The numbers behind a chart, for whoever cannot or will not read the picture.</summary>
/// <remarks>Cells are written as in the JSON report: its keys, and numbers in the invariant culture; empty for null.</remarks>
/// <param name="Columns">Heading of each column.</param>
/// <param name="Rows">Cells of each row, as many as there are columns.</param>
public sealed record ChartTable(ImmutableArray<LocalText> Columns, ImmutableArray<ImmutableArray<string>> Rows);
