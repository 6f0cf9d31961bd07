namespace Alignment.Evidence;

/// <summary>What a field holds, told once; each state has its own rule, so that one cause gives one finding.</summary>
public enum FieldState
{
    /// <summary>The paper has no such field.</summary>
    Missing,

    /// <summary>The label is there, the text is not.</summary>
    Empty,

    /// <summary>A placeholder, an error message, an echo of the schema, or a refusal.</summary>
    Failure,

    /// <summary>A real text in another language than the edition's.</summary>
    WrongLanguage,

    /// <summary>A text to judge.</summary>
    Text,
}
