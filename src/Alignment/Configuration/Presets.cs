using System.Collections.Immutable;
using System.Reflection;

namespace Alignment.Configuration;

/// <summary>The configurations that come with the tool (<c>data/presets</c>), for <c>"extends"</c>.</summary>
public static class Presets
{
    /// <summary>Their names, the mildest first.</summary>
    public static ImmutableArray<string> Names { get; } = ["minimal", "recommended", "strict"];

    /// <summary>The text of a preset: a configuration file.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static byte[] Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"presets/{name}.json")
            ?? throw new ArgumentException($"no preset is named {name}", nameof(name));
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
