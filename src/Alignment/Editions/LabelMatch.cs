namespace Alignment.Editions;

/// <summary>A label at the beginning of a line.</summary>
/// <param name="Label">As written, without marks around it.</param>
/// <param name="ValueStart">Offset in the line where the field's text begins.</param>
/// <param name="Field">The field it names; null for a label nobody knows.</param>
/// <param name="IsTemplate">Whether generators write this label, rather than it being an alias.</param>
internal readonly record struct LabelMatch(string Label, int ValueStart, FieldName? Field, bool IsTemplate);
