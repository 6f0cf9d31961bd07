namespace Alignment.Text;

/// <summary>Finds stretches that were GBK and were decoded as Latin-1 or windows-1252: <c>ÏÔÖø</c>.</summary>
/// <remarks>Only characters of GB/T 2312 and its marks: their bytes, 0xA1 to 0xFE, are letters and signs in both.</remarks>
public static class GbkAsWestern
{
    // No language writes so many accented letters and signs side by side; two characters' worth (four letters) might be a name.
    private const int FewestCharacters = 3;

    /// <summary>The first stretch, at least three Chinese characters' worth; null for none.</summary>
    public static TextSpan? First(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = start;
            while (end + 2 <= text.Length && IsCharacter(text[end], text[end + 1]))
            {
                end += 2;
            }

            if (end - start >= 2 * FewestCharacters)
            {
                return TextSpan.Between(start, end);
            }

            start++;
        }

        return null;
    }

    // Rows 1 to 3 hold marks and full-width letters, rows 16 to 87 the Chinese characters.
    private static bool IsCharacter(char lead, char trail) =>
        trail is >= '\u00A1' and <= '\u00FE' && lead is (>= '\u00A1' and <= '\u00A3') or (>= '\u00B0' and <= '\u00F7');
}
