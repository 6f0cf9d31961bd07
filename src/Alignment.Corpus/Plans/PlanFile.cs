using System.Security.Cryptography;
using System.Text.Json;
using Alignment.Languages;

namespace Alignment.Corpus.Plans;

/// <summary>A plan on disk: JSON Lines, a <see cref="PlanHeader"/> and then a <see cref="PlannedShard"/> a line.</summary>
/// <remarks>It is read line by line, however long: a worker holds its own shard and no other.</remarks>
public sealed class PlanFile
{
    private PlanFile(string path, PlanHeader header, byte[] headerLine)
    {
        Path = path;
        Header = header;
        HeaderLine = headerLine;
    }

    /// <summary>How the file is named.</summary>
    public string Path { get; }

    /// <summary>Its first line.</summary>
    public PlanHeader Header { get; }

    /// <summary>Its first line as it stands.</summary>
    internal byte[] HeaderLine { get; }

    /// <summary>Writes a plan.</summary>
    /// <exception cref="CorpusException">It cannot be written.</exception>
    public static void Write(CorpusPlan plan, string path)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (PlannedShard shard in plan.Shards)
        {
            hash.AppendData(Line(shard));
        }

        PlanHeader header = new(
            PlanHeader.CurrentSchema, plan.Shards.Length, plan.Editions, plan.Bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
        WholeFile.Write(path, stream =>
        {
            stream.Write([.. JsonSerializer.SerializeToUtf8Bytes(header, CorpusJson.Compact.PlanHeader), (byte)'\n']);
            foreach (PlannedShard shard in plan.Shards)
            {
                stream.Write(Line(shard));
            }
        });
    }

    /// <summary>Opens a plan and reads its first line.</summary>
    /// <exception cref="CorpusException">It cannot be read, or is no plan.</exception>
    public static PlanFile Open(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            byte[]? line = new LineReader(stream).Next();
            PlanHeader? header = line is null ? null : JsonSerializer.Deserialize(line, CorpusJson.Compact.PlanHeader);
            return header is { Schema: PlanHeader.CurrentSchema } ? new(path, header, line!) : throw NoPlan(path, null);
        }
        catch (JsonException error)
        {
            throw NoPlan(path, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, error);
        }
    }

    /// <summary>Its shards, in order, read as they are asked for.</summary>
    /// <param name="isWanted">Which are parsed, by number; the others are passed over unread.</param>
    /// <exception cref="CorpusException">The file cannot be read, or was cut.</exception>
    public IEnumerable<PlannedShard> Shards(Func<int, bool>? isWanted = null)
    {
        using FileStream stream = OpenShards();
        LineReader reader = new(stream);
        reader.Next();
        for (int number = 1; number <= Header.Shards; number++)
        {
            byte[] line = Next(reader, number);
            if (isWanted is null || isWanted(number))
            {
                yield return Parse(line, number);
            }
        }
    }

    private static byte[] Line(PlannedShard shard) => [.. JsonSerializer.SerializeToUtf8Bytes(shard, CorpusJson.Compact.PlannedShard), (byte)'\n'];

    private FileStream OpenShards()
    {
        try
        {
            return File.OpenRead(Path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(Path, error);
        }
    }

    private byte[] Next(LineReader reader, int number)
    {
        try
        {
            return reader.Next() ?? throw Damaged(number, null);
        }
        catch (IOException error)
        {
            throw Unreadable(Path, error);
        }
    }

    private PlannedShard Parse(byte[] line, int number)
    {
        try
        {
            PlannedShard? shard = JsonSerializer.Deserialize(line, CorpusJson.Compact.PlannedShard);
            return shard is not null && shard.Shard == number && !shard.Editions.IsDefaultOrEmpty
                ? shard with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(line)) }
                : throw Damaged(number, null);
        }
        catch (JsonException error)
        {
            throw Damaged(number, error);
        }
    }

    private CorpusException Damaged(int shard, Exception? cause) => new(
        new LocalText(
            FormattableString.Invariant($"{Path}:{shard + 1}: shard {shard} is cut or damaged; make the plan again: alignment corpus plan"),
            FormattableString.Invariant($"{Path}:{shard + 1}: 第 {shard} 个分片不完整或已损坏；请用 alignment corpus plan 重新生成计划")),
        cause);

    private static CorpusException NoPlan(string path, Exception? cause) => new(
        new LocalText(
            $"{path}: is no plan; make one with: alignment corpus plan PLACE -o plan.jsonl",
            $"{path}：不是计划文件；请用 alignment corpus plan PLACE -o plan.jsonl 生成"),
        cause);

    private static CorpusException Unreadable(string path, Exception error) => new(
        new LocalText($"{path}: cannot be read: {FileFaults.Of(error).English}; check the path", $"{path}：无法读取：{FileFaults.Of(error).Chinese}；请检查路径"), error);
}
