using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Repair;

/// <summary>Reads the files a repair rests on.</summary>
internal static class RepairInput
{
    /// <summary>All bytes of a file.</summary>
    /// <exception cref="RepairException">It cannot be read.</exception>
    public static byte[] Bytes(EditionSource source)
    {
        try
        {
            return source.ReadAllBytes();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            LocalText reason = FileFaults.Of(error);
            throw new RepairException($"cannot read {source.Name}: {reason.English}", $"无法读取 {source.Name}：{reason.Chinese}");
        }
    }
}
