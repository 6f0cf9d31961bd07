namespace Alignment.Editions;

/// <summary>Cuts texts down to what fits in a message.</summary>
public static class Excerpts
{
    private const int Longest = 60;

    /// <summary>The text, or its first 60 UTF-16 units and an ellipsis; line breaks become blanks.</summary>
    public static string Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string line = text.ReplaceLineEndings(" ");
        if (line.Length <= Longest)
        {
            return line;
        }

        int end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line[..end] + "…";
    }
}
