using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Names a finding by what it is about rather than by where it stands.</summary>
/// <remarks>
/// It holds rule, side, paper, field and the words at issue: never a path, a line, a count over the edition or another paper's
/// place. So a finding is known again when papers come and go, lines are wrapped anew or a file is renamed.
/// </remarks>
internal static class Fingerprint
{
    // Far enough that a mark is told from the next one, near enough that a change elsewhere in the field does not count.
    private const int Neighbourhood = 12;

    /// <summary>16 hex digits of the SHA-256 of the parts, joined with line breaks.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Join('\n', parts));
        return Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 8));
    }

    /// <summary>A text without its white space, which wrapping changes.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The words of a stretch without white space; marks alone with what stands around them.</summary>
    public static string Words(string text, TextSpan span)
    {
        string words = Bare(span.Of(text));
        if (words.Length == 0 || words.Any(char.IsLetterOrDigit))
        {
            return words;
        }

        string before = Bare(text[..span.Start]);
        string after = Bare(text[span.End..]);
        return before[Math.Max(0, before.Length - Neighbourhood)..] + "\t" + words + "\t" + after[..Math.Min(Neighbourhood, after.Length)];
    }

    /// <summary>Findings with the second and each further one of a fingerprint given one of its own, in the order given.</summary>
    public static ImmutableArray<Finding> MadeDistinct(IReadOnlyCollection<Finding> findings)
    {
        Dictionary<string, int> counts = [];
        return [.. findings.Select(finding =>
        {
            int earlier = counts.GetValueOrDefault(finding.Fingerprint);
            counts[finding.Fingerprint] = earlier + 1;
            return earlier == 0 ? finding : finding with { Fingerprint = Of(finding.Fingerprint, FormattableString.Invariant($"{earlier + 1}")) };
        })];
    }
}
