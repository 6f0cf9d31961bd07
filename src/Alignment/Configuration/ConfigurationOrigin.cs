using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>The file, or preset, that a configuration is read from.</summary>
/// <param name="Name">How it is named in messages.</param>
/// <param name="FullPath">The file; null for a preset, and for a text that is no file.</param>
/// <param name="Folder">The folder that relative names in it start from.</param>
internal sealed record ConfigurationOrigin(string Name, string? FullPath, string Folder)
{
    /// <summary>Whole paths of this file and of those that extend it, the outermost first.</summary>
    public ImmutableArray<string> Chain { get; init; } = [];

    /// <summary>The same as messages name them.</summary>
    public ImmutableArray<string> ChainNames { get; init; } = [];

    private bool IsPreset { get; init; }

    /// <summary>A preset.</summary>
    public static ConfigurationOrigin OfPreset(string name) => new(name, null, "") { IsPreset = true };

    /// <summary>A file.</summary>
    public static ConfigurationOrigin OfFile(string name, string folder)
    {
        string full = Path.GetFullPath(name);
        return new(name, full, folder) { Chain = [full], ChainNames = [name] };
    }

    /// <summary>A line of it, as a setting names where it comes from.</summary>
    public LocalText At(int line) => IsPreset
        ? new($"preset {Name}", $"预设 {Name}")
        : new(FormattableString.Invariant($"{Name}:{line}"), FormattableString.Invariant($"{Name}:{line}"));

    /// <summary>A path that the file names.</summary>
    public string Resolve(string path) => Path.Combine(Folder, path);

    /// <summary>Another file that it extends.</summary>
    public ConfigurationOrigin Extended(string name)
    {
        string path = Resolve(name).Replace('\\', '/');
        string full = Path.GetFullPath(path);
        return new(path, full, Path.GetDirectoryName(path) ?? "") { Chain = Chain.Add(full), ChainNames = ChainNames.Add(path) };
    }
}
