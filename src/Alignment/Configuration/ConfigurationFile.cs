using System.Security.Cryptography;

namespace Alignment.Configuration;

/// <summary>Reads <c>alignment.json</c>: JSON, with comments and trailing commas allowed.</summary>
public static class ConfigurationFile
{
    /// <summary>The name under which it is found in the working folder.</summary>
    public const string DefaultName = "alignment.json";

    /// <summary>Settings with those of a file put over them.</summary>
    /// <param name="bytes">The file's content, UTF-8.</param>
    /// <param name="path">How the file is named in messages.</param>
    /// <param name="settings">The settings to start from.</param>
    /// <param name="folder">The folder that relative names in the file start from; null for that of <paramref name="path"/>.</param>
    /// <exception cref="ConfigurationException">A key, a rule or a value is unknown; the message names the line.</exception>
    public static RunSettings Read(ReadOnlySpan<byte> bytes, string path, RunSettings settings, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ConfigurationInterpreter interpreter = new(path, folder ?? Path.GetDirectoryName(path) ?? "", settings);
        interpreter.Root(ConfigurationParser.Parse(bytes, path));
        return interpreter.Settings with { ConfigurationSha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
    }
}
