namespace Alignment.Editions.Discovery;

/// <summary>Tells a place that holds editions from an edition.</summary>
public static class EditionPlaces
{
    private static readonly string[] EditionEndings = [".md", ".jsonl", ".json"];

    /// <summary>Whether a name is that of a folder, of a pattern, or of a folder in a git commit.</summary>
    /// <param name="name">A path, a pattern, <c>-</c>, or <c>git:REF:PATH</c>.</param>
    public static bool IsPlace(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.StartsWith("git:", StringComparison.Ordinal))
        {
            return IsGitFolder(name);
        }

        return Directory.Exists(name) || (!File.Exists(name) && name.AsSpan().IndexOfAny('*', '?') >= 0);
    }

    private static bool IsGitFolder(string name)
    {
        string blob = name["git:".Length..];
        if (EditionEndings.Any(ending => blob.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || blob.StartsWith('-'))
        {
            return false;
        }

        try
        {
            return blob.EndsWith('/') || blob.EndsWith(':') || GitProcess.Run(".", ["cat-file", "-t", blob]).Text.StartsWith("tree", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // Without git it can be read as neither; reading it says so.
            return false;
        }
    }
}
