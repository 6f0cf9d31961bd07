using System.Globalization;

namespace Alignment.Editions;

/// <summary>An arXiv identifier without its version: <c>2512.10863</c>, or <c>math.GT/0309136</c> of before April 2007.</summary>
/// <remarks>
/// Two identifiers are equal when they name the same paper: letter case and the subject class of old identifiers
/// (<c>math.GT/…</c>, <c>math/…</c>) do not count. Scheme: arXiv, "Understanding the arXiv identifier".
/// </remarks>
public readonly struct ArxivId : IEquatable<ArxivId>
{
    private readonly string? _key;

    private ArxivId(string value, int? version, bool isWellFormed)
    {
        Value = value;
        Version = version;
        IsWellFormed = isWellFormed;
        _key = KeyOf(value);
    }

    /// <summary>The identifier as written, without version.</summary>
    public string Value { get; }

    /// <summary>The version that was written with it; null when none was.</summary>
    public int? Version { get; }

    /// <summary>Whether it follows arXiv's scheme. One that does not is kept as it is and compared as text.</summary>
    public bool IsWellFormed { get; }

    /// <summary>Reads an identifier, or the last part of an address such as <c>https://arxiv.org/abs/2512.10863v2</c>.</summary>
    public static ArxivId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string id = text.Trim();
        int abs = id.LastIndexOf("/abs/", StringComparison.Ordinal);
        if (abs >= 0)
        {
            id = id[(abs + 5)..];
        }

        if (id.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase))
        {
            id = id[6..];
        }

        (string value, int? version) = SplitVersion(id);
        return new(value, version, IsNewStyle(value) || IsOldStyle(value));
    }

    /// <inheritdoc/>
    public bool Equals(ArxivId other) => string.Equals(_key, other._key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArxivId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _key is null ? 0 : StringComparer.Ordinal.GetHashCode(_key);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    /// <summary>Whether two identifiers name the same paper.</summary>
    public static bool operator ==(ArxivId left, ArxivId right) => left.Equals(right);

    /// <summary>Whether two identifiers name different papers.</summary>
    public static bool operator !=(ArxivId left, ArxivId right) => !left.Equals(right);

    private static (string Value, int? Version) SplitVersion(string id)
    {
        int v = id.LastIndexOf('v');
        bool isVersion = v > 0 && v < id.Length - 1 && char.IsAsciiDigit(id[v - 1])
            && id.AsSpan(v + 1).IndexOfAnyExceptInRange('0', '9') < 0 && id.Length - v < 6;
        return isVersion
            ? (id[..v], int.Parse(id.AsSpan(v + 1), NumberStyles.None, CultureInfo.InvariantCulture))
            : (id, null);
    }

    private static bool IsNewStyle(string id)
    {
        int dot = id.IndexOf('.', StringComparison.Ordinal);
        return dot == 4 && id.Length is 9 or 10
            && id.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
            && id.AsSpan(5).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsOldStyle(string id)
    {
        int slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash > 1 && id.Length - slash == 8
            && id.AsSpan(slash + 1).IndexOfAnyExceptInRange('0', '9') < 0
            && char.IsAsciiLetter(id[0]);
    }

    private static string KeyOf(string value)
    {
        int slash = value.IndexOf('/', StringComparison.Ordinal);
        int dot = value.IndexOf('.', StringComparison.Ordinal);
        string key = slash > 0 && dot > 0 && dot < slash ? value[..dot] + value[slash..] : value;
        return key.ToLowerInvariant();
    }
}
