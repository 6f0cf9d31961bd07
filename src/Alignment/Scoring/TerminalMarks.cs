namespace Alignment.Scoring;

/// <summary>The marks that end a text.</summary>
public static class TerminalMarks
{
    private const string Terminal = "。！？.!?…";
    private const string Closing = "”’\"'）)】]」』》〉>*`$}";

    /// <summary>Whether a text ends with a terminal mark, closing quotes and brackets behind it aside.</summary>
    public static bool Ends(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> rest = text.AsSpan().TrimEnd();
        ReadOnlySpan<char> bare = rest.TrimEnd(Closing);
        return bare.Length > 0 && Terminal.Contains(bare[^1], StringComparison.Ordinal);
    }
}
