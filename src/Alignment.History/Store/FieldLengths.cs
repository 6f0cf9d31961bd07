namespace Alignment.History.Store;

/// <summary>Lengths of one field that is a text on both sides.</summary>
/// <param name="Edition">Number of the edition.</param>
/// <param name="Field">Key of the field.</param>
/// <param name="Source">Source characters, above 0.</param>
/// <param name="Target">Target characters, above 0.</param>
internal readonly record struct FieldLengths(long Edition, string Field, int Source, int Target);
