namespace Alignment.Editions;

/// <summary>What a reader of editions may be told.</summary>
public sealed record ReaderOptions
{
    /// <summary>The labels of fields, with the user's own.</summary>
    public LabelTable Labels { get; init; } = LabelTable.Default;

    /// <summary>Longest line that is read, in bytes; a longer one is reported and passed over.</summary>
    public int MaxLineBytes { get; init; } = 16 * 1024 * 1024;
}
