using System.Security.Cryptography;
using Alignment.Cli.Output;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Repair;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary>The folder that a retry list goes to: one of its own, since everything beside an edition may be published.</summary>
internal sealed class RetryFolder
{
    private const string ListName = "retry.json";

    private readonly string _path;

    /// <summary>The folder; made when there is none.</summary>
    /// <param name="path">The folder as it was named.</param>
    /// <param name="report">The report; none of its files may stand in the folder.</param>
    /// <param name="raw">The crawl as the command line names it, which may not stand there either.</param>
    /// <exception cref="ConfigurationException">It holds an edition, or cannot be made.</exception>
    public RetryFolder(string path, Report report, string? raw)
    {
        _path = path;
        IEnumerable<string> files = report.Inputs.Select(input => input.Path).Append(raw ?? "").Where(IsFile);
        string? beside = files.FirstOrDefault(file => Repairs.IsSame(Path.GetDirectoryName(Path.GetFullPath(file))!, path))
            ?? report.Inputs.Where(input => input.Role is "target" or "twin" && IsFile(input.Path)).FirstOrDefault(Holds)?.Path;
        if (beside is not null)
        {
            throw new ConfigurationException(new LocalText(
                $"{path} holds {Path.GetFileName(beside)}; what stands beside an edition is published: name a folder of its own, such as -o .gate",
                $"{path} 中有 {Path.GetFileName(beside)}；与版本放在一起的文件会被发布：请指定单独的文件夹，如 -o .gate"));
        }

        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            LocalText reason = FileFaults.Of(error);
            throw new ConfigurationException(
                new LocalText($"cannot make the folder {path}: {reason.English}", $"无法创建文件夹 {path}：{reason.Chinese}"), error);
        }
    }

    /// <summary>The list.</summary>
    public string List => Path.Combine(_path, ListName);

    /// <summary>The ids to be generated, one a line.</summary>
    public string Ids => Path.Combine(_path, "retry.ids.txt");

    /// <summary>The filtered crawl of an edition; the generator makes its own file's name from it.</summary>
    public string Records(RetryList list) => Path.Combine(_path, $"{list.Edition ?? "retry"}.jsonl");

    /// <summary>The list that stands there from an earlier run; null when there is none.</summary>
    public RetryList? Earlier()
    {
        try
        {
            return File.Exists(List) ? RetryList.Read(EditionSource.Of(List)) : null;
        }
        catch (RepairException error)
        {
            throw new ConfigurationException(
                new LocalText(
                    $"{List} stands in the way and is no retry list: remove it, or name another folder",
                    $"{List} 已存在但不是重试清单；请删除它，或指定另一个文件夹"),
                error);
        }
    }

    /// <summary>Writes the three files; the list last, so that it never names what is not there.</summary>
    public void Write(RetryList list, IEnumerable<RetryItem> chosen, byte[] records)
    {
        PendingFile.Write(Records(list), file => file.Bytes.Write(records));
        PendingFile.Write(Ids, file => file.Writer.Write(string.Concat(chosen.Select(item => item.Id + "\n"))));
        PendingFile.Write(List, file => list.Write(file.Writer));
    }

    private static bool IsFile(string path) => path.Length > 0 && path != "-" && !path.StartsWith("git:", StringComparison.Ordinal);

    // A copy of the edition under its own name: the report may have been made from elsewhere.
    private bool Holds(InputRow input)
    {
        string copy = Path.Combine(_path, Path.GetFileName(input.Path));
        return File.Exists(copy) && Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(copy))) == input.Sha256;
    }
}
