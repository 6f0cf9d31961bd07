namespace Alignment.Editions;

/// <summary>Short texts that come again and again, such as categories, each kept once.</summary>
internal sealed class TextPool
{
    // Broken editions may hold any number of them, and of any length.
    private const int MostKept = 4096;
    private const int LongestKept = 64;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public TextPool() => _bySpan = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The text as a string.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (_bySpan.TryGetValue(text, out string? kept))
        {
            return kept;
        }

        string added = new(text);
        if (_texts.Count < MostKept && added.Length <= LongestKept)
        {
            _texts.Add(added);
        }

        return added;
    }
}
