namespace Alignment.Editions;

/// <summary>What stands at the beginning of a line: a label, or with <see cref="IsLabel"/> false none.</summary>
internal readonly ref struct LabelMatch(ReadOnlySpan<char> label, int valueStart, FieldName? field, bool isTemplate)
{
    /// <summary>Whether there is a label; the other values mean something only then.</summary>
    public bool IsLabel { get; } = true;

    /// <summary>As written, without marks around it.</summary>
    public ReadOnlySpan<char> Label { get; } = label;

    /// <summary>Offset in the line where the field's text begins.</summary>
    public int ValueStart { get; } = valueStart;

    /// <summary>The field it names; null for a label nobody knows.</summary>
    public FieldName? Field { get; } = field;

    /// <summary>Whether generators write this label, rather than it being an alias.</summary>
    public bool IsTemplate { get; } = isTemplate;
}
