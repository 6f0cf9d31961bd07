namespace Alignment.Languages;

/// <summary>Says why a file or folder could not be read or written.</summary>
public static class FileFaults
{
    // ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows; ENOSPC as .NET hands it on elsewhere.
    private static readonly int[] DiskIsFull = [unchecked((int)0x80070027), unchecked((int)0x80070070), 28];

    /// <summary>The reason in words; what the system says itself when it is none of the usual ones.</summary>
    /// <param name="error">What was thrown.</param>
    public static LocalText Of(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error switch
        {
            FileFaultException fault => fault.Text,
            FileNotFoundException => new("no such file", "没有这个文件"),
            DirectoryNotFoundException => new("no such folder", "没有这个文件夹"),
            PathTooLongException => new("the path is too long", "路径过长"),
            UnauthorizedAccessException => new("permission denied", "没有权限"),
            IOException when DiskIsFull.Contains(error.HResult) => new("the disk is full", "磁盘已满"),
            _ => Said(error.Message),
        };
    }

    private static LocalText Said(string message)
    {
        string line = message.ReplaceLineEndings(" ").TrimEnd('.');
        return new(line, line);
    }
}
