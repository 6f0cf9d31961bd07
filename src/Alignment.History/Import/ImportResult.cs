using System.Collections.Immutable;

namespace Alignment.History.Import;

/// <summary>What an import did.</summary>
/// <param name="Added">Editions that were new.</param>
/// <param name="Replaced">Editions that had been judged otherwise, and were judged again.</param>
/// <param name="Relabelled">Editions that got another label.</param>
/// <param name="Known">Editions that were there already.</param>
/// <param name="Problems">Editions that could not be stored.</param>
public sealed record ImportResult(int Added, int Replaced, int Relabelled, int Known, ImmutableArray<ImportProblem> Problems);
