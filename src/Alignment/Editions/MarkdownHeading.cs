namespace Alignment.Editions;

/// <summary>The heading of an entry: <c>### [12] [Title](https://arxiv.org/abs/2512.10863)</c>.</summary>
/// <param name="Title">The title, which may itself hold brackets.</param>
/// <param name="TitleStart">Offset of the title in the line.</param>
/// <param name="Id">The identifier in the link.</param>
internal readonly record struct MarkdownHeading(string Title, int TitleStart, ArxivId Id)
{
    /// <summary>Reads a heading; false when the line is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out MarkdownHeading heading)
    {
        heading = default;
        int link = line.LastIndexOf("](http");
        if (!line.StartsWith("### ") || link < 0)
        {
            return false;
        }

        int abs = IndexOf(line, "/abs/", link);
        int close = abs < 0 ? -1 : IndexOf(line, ")", abs);
        int title = TitleOffset(line);
        if (close < abs + 6 || title < 0 || title > link)
        {
            return false;
        }

        heading = new(new string(line[title..link]), title, ArxivId.Parse(new string(line[(abs + 5)..close])));
        return true;
    }

    // Behind "### [", or behind "### [12] [" when there is an index.
    private static int TitleOffset(ReadOnlySpan<char> line)
    {
        int first = line.IndexOf('[');
        if (first < 0 || line[4..first].Trim().Length > 0)
        {
            return -1;
        }

        int at = first + 1;
        while (at < line.Length && char.IsAsciiDigit(line[at]))
        {
            at++;
        }

        bool hasIndex = at > first + 1 && at + 2 < line.Length && line[at] == ']'
            && line[(at + 1)..].TrimStart().StartsWith("[");
        return hasIndex ? IndexOf(line, "[", at) + 1 : first + 1;
    }

    private static int IndexOf(ReadOnlySpan<char> line, string text, int start)
    {
        int at = line[start..].IndexOf(text);
        return at < 0 ? -1 : start + at;
    }
}
