using Alignment.Configuration;
using Alignment.Languages;

namespace Alignment.Cli.Output;

/// <summary>Says why something could not be written.</summary>
internal static class WriteFaults
{
    /// <summary>What to say about a file or folder that the system does not let us write.</summary>
    public static ConfigurationException Of(string path, Exception error)
    {
        LocalText reason = FileFaults.Of(error);
        bool isForbidden = error is UnauthorizedAccessException;
        return new(
            new LocalText(
                $"cannot write {path}: {reason.English}{(isForbidden ? "; check the permissions of the folder" : "")}",
                $"无法写入 {path}：{reason.Chinese}{(isForbidden ? "；请检查文件夹的权限" : "")}"),
            error);
    }
}
