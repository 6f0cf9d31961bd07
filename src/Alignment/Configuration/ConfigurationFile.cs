using System.Security.Cryptography;
using System.Text;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Finds and reads <c>alignment.json</c>: JSON, with comments and trailing commas allowed.</summary>
public static class ConfigurationFile
{
    /// <summary>The name under which it is found.</summary>
    public const string DefaultName = "alignment.json";

    /// <summary>The same for those who like their folders tidy.</summary>
    public const string HiddenName = ".alignment.json";

    /// <summary>
    /// The file nearest to a folder: in it, or in one above it up to the root of the repository (which holds <c>.git</c>), or of the file
    /// system where there is none.
    /// </summary>
    /// <returns>Its path, relative to the folder; null when there is none.</returns>
    /// <exception cref="ConfigurationException">A folder holds both names.</exception>
    public static string? Find(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string way = "";
        for (DirectoryInfo? here = new(Path.GetFullPath(folder)); here is not null; here = here.Parent, way += "../")
        {
            bool isShown = File.Exists(Path.Combine(here.FullName, DefaultName));
            bool isHidden = File.Exists(Path.Combine(here.FullName, HiddenName));
            if (isShown && isHidden)
            {
                throw new ConfigurationException(new LocalText(
                    $"{here.FullName} holds both {DefaultName} and {HiddenName}; keep one, or name it with --config",
                    $"{here.FullName} 中同时有 {DefaultName} 和 {HiddenName}；请只保留一个，或用 --config 指明"));
            }

            if (isShown || isHidden)
            {
                return way + (isShown ? DefaultName : HiddenName);
            }

            if (Path.Exists(Path.Combine(here.FullName, ".git")))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Settings with those of a file put over them.</summary>
    /// <param name="bytes">The file's content, UTF-8.</param>
    /// <param name="path">How the file is named in messages.</param>
    /// <param name="settings">The settings to start from.</param>
    /// <param name="folder">The folder that relative names in the file start from; null for that of <paramref name="path"/>.</param>
    /// <exception cref="ConfigurationException">A key, a rule or a value is unknown; the message names the line.</exception>
    public static RunSettings Read(ReadOnlySpan<byte> bytes, string path, RunSettings settings, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        RunSettings read = Read(bytes, ConfigurationOrigin.OfFile(path, folder ?? Path.GetDirectoryName(path) ?? ""), settings);
        return read with { ConfigurationPath = path };
    }

    /// <summary>The language that a file itself asks for, what it extends left aside; null when it asks for none.</summary>
    /// <exception cref="ConfigurationException">It is no JSON.</exception>
    public static Language? UiLanguage(ReadOnlySpan<byte> bytes, string path) =>
        ConfigurationParser.Parse(bytes, path).Members.LastOrDefault(member => member.Key == "uiLang").Value?.Text switch
        {
            "zh-CN" => Language.Chinese,
            "en" => Language.English,
            _ => null,
        };

    /// <summary>The same for a file or a preset that another one extends.</summary>
    internal static RunSettings Read(ReadOnlySpan<byte> bytes, ConfigurationOrigin file, RunSettings settings)
    {
        ConfigurationInterpreter interpreter = new(file, settings);
        interpreter.Root(ConfigurationParser.Parse(bytes, file.Name));
        string? extended = interpreter.Settings.ConfigurationSha256;
        string own = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return interpreter.Settings with
        {
            ConfigurationSha256 = extended is null ? own : Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(extended + own))),
        };
    }
}
