using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Languages;

namespace Alignment.Cli.Commands;

/// <summary>Finds and reads the configuration file.</summary>
internal static class ConfigurationLoader
{
    /// <summary>The settings of the file asked for, or of the nearest one from a folder upwards, or the tool's own.</summary>
    /// <exception cref="ConfigurationException">The file cannot be read, or says something that cannot be meant.</exception>
    public static RunSettings Load(string? path, bool isOff, string folder)
    {
        if (path is not null && isOff)
        {
            throw new ConfigurationException(new LocalText(
                "--config and --no-config exclude each other; leave one out", "--config 与 --no-config 不能同时使用；请去掉其一"));
        }

        string? named = isOff ? null : path ?? ConfigurationFile.Find(folder);
        if (named is null)
        {
            return new();
        }

        string file = path is null && folder != "." ? Path.Combine(folder, named) : named;
        try
        {
            return ConfigurationFile.Read(File.ReadAllBytes(file), named, new(), Path.GetDirectoryName(file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            LocalText reason = FileFaults.Of(error);
            throw new ConfigurationException(
                new LocalText($"cannot read the configuration {named}: {reason.English}", $"无法读取配置 {named}：{reason.Chinese}"),
                error);
        }
    }

    /// <summary>The language that the configuration asks for; null when it does not. A mistake in it is said when it is read as a whole.</summary>
    public static Language? Language(IReadOnlyList<string> args, string folder)
    {
        if (args.Contains("--no-config"))
        {
            return null;
        }

        try
        {
            string? path = InterfaceLanguage.Asked(args, "--config");
            string? named = path ?? ConfigurationFile.Find(folder);
            return named is null ? null : ConfigurationFile.UiLanguage(File.ReadAllBytes(path ?? Path.Combine(folder, named)), named);
        }
        catch (Exception error) when (error is ConfigurationException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
