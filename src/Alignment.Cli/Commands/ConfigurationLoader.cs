using Alignment.Configuration;
using Alignment.Languages;

namespace Alignment.Cli.Commands;

/// <summary>Finds and reads the configuration file.</summary>
internal static class ConfigurationLoader
{
    /// <summary>The settings of the file asked for, or of <c>alignment.json</c> in the folder, or the tool's own.</summary>
    /// <exception cref="ConfigurationException">The file cannot be read, or says something that cannot be meant.</exception>
    public static RunSettings Load(string? path, bool isOff, string folder)
    {
        if (path is not null && isOff)
        {
            throw new ConfigurationException(new LocalText(
                "--config and --no-config exclude each other; leave one out", "--config 与 --no-config 不能同时使用；请去掉其一"));
        }

        string found = Path.Combine(folder, ConfigurationFile.DefaultName);
        if (isOff || (path is null && !File.Exists(found)))
        {
            return new();
        }

        try
        {
            return ConfigurationFile.Read(File.ReadAllBytes(path ?? found), path ?? ConfigurationFile.DefaultName, new(), path is null && folder != "." ? folder : null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            LocalText reason = FileFaults.Of(error);
            throw new ConfigurationException(
                new LocalText(
                    $"cannot read the configuration {path ?? found}: {reason.English}", $"无法读取配置 {path ?? found}：{reason.Chinese}"),
                error);
        }
    }
}
