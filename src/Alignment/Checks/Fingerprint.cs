using System.Security.Cryptography;
using System.Text;

namespace Alignment.Checks;

/// <summary>Names a finding by what it is about rather than by where it stands.</summary>
internal static class Fingerprint
{
    /// <summary>16 hex digits of the SHA-256 of the parts, joined with line breaks.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Join('\n', parts));
        return Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 8));
    }
}
