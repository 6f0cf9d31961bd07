using System.Collections.Immutable;
using System.Text.Json;
using Alignment.Corpus.Plans;
using Alignment.Corpus.Tallies;
using Alignment.Languages;

namespace Alignment.Corpus.Runs;

/// <summary>The folder of a run: the plan, and a file for each shard that is done.</summary>
/// <remarks>A result is there whole or not at all, so that any number of workers may use the folder at the same time.</remarks>
public sealed class ResultFolder
{
    private const string PlanName = "plan.jsonl";

    private ResultFolder(string path) => Path = path;

    /// <summary>How the folder is named.</summary>
    public string Path { get; }

    /// <summary>Makes the folder where it is not there, and puts the plan into it.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="plan">The plan of the run.</param>
    /// <param name="replaces">Whether the plan of another run in it may be replaced; results that do not fit are then judged again.</param>
    /// <exception cref="CorpusException">It cannot be written, or belongs to another plan.</exception>
    public static ResultFolder Begin(string path, PlanFile plan, bool replaces)
    {
        ArgumentNullException.ThrowIfNull(plan);
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException(
                new LocalText($"cannot make the folder {path}: {FileFaults.Of(error).English}", $"无法创建文件夹 {path}：{FileFaults.Of(error).Chinese}"), error);
        }

        WholeFile.RemoveAbandoned(path);
        string copy = System.IO.Path.Combine(path, PlanName);
        bool isThere = File.Exists(copy);
        if (isThere && PlanFile.Open(copy).HeaderLine.AsSpan().SequenceEqual(plan.HeaderLine))
        {
            return new(path);
        }

        if (isThere && !replaces)
        {
            throw new CorpusException(new LocalText(
                $"{path} holds results of another plan than {plan.Path}: an input or the cut has changed; give the run a new folder, or judge again what has changed: --again",
                $"{path} 中的结果属于另一份计划，而不是 {plan.Path}：输入或分片方式已改变；请换一个新文件夹，或用 --again 重新检查有变化的部分"));
        }

        WholeFile.Write(copy, stream =>
        {
            using FileStream original = File.OpenRead(plan.Path);
            original.CopyTo(stream);
        });
        return new(path);
    }

    /// <summary>Opens the folder of a run that was begun.</summary>
    /// <exception cref="CorpusException">It is no such folder.</exception>
    public static ResultFolder Open(string path) => File.Exists(System.IO.Path.Combine(path, PlanName)) ? new(path) : throw new CorpusException(new LocalText(
        $"{path}: is not the folder of a corpus run; make one with: alignment corpus run plan.jsonl -o {path}",
        $"{path}：不是语料检查的结果文件夹；请先执行 alignment corpus run plan.jsonl -o {path}"));

    /// <summary>The plan of the run.</summary>
    public PlanFile Plan() => PlanFile.Open(System.IO.Path.Combine(Path, PlanName));

    /// <summary>Numbers of the shards of the plan that are not done.</summary>
    public ImmutableArray<int> Missing() => [.. Plan().Shards().Where(shard => Head(shard.Shard)?.Plan != shard.Sha256).Select(shard => shard.Shard)];

    /// <summary>The file of a shard's result.</summary>
    public string FileOf(int shard) => System.IO.Path.Combine(Path, FormattableString.Invariant($"shard-{shard:000000}.json"));

    /// <summary>The head of a shard's result; null where the shard is not done, or its file is damaged.</summary>
    internal ResultHeader? Head(int shard)
    {
        try
        {
            using FileStream stream = File.OpenRead(FileOf(shard));
            byte[]? line = new LineReader(stream).Next();
            ResultHeader? header = line is null ? null : JsonSerializer.Deserialize(line, CorpusJson.Compact.ResultHeader);
            bool isWhole = header is { Schema: ResultHeader.CurrentSchema } && header.Shard == shard && stream.Length == line!.Length + 1 + header.Bytes;
            return isWhole ? header : null;
        }
        catch (Exception error) when (error is FileNotFoundException or JsonException)
        {
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(shard, error);
        }
    }

    /// <summary>What a shard's result has counted.</summary>
    /// <exception cref="CorpusException">It cannot be read.</exception>
    internal TallyState Read(int shard)
    {
        try
        {
            using FileStream stream = File.OpenRead(FileOf(shard));
            LineReader lines = new(stream);
            lines.Next();
            return (lines.Next() is byte[] line ? JsonSerializer.Deserialize(line, CorpusJson.Compact.TallyState) : null) ?? throw new JsonException("is cut");
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            throw Unreadable(shard, error);
        }
    }

    /// <summary>Writes a shard's result.</summary>
    internal void Write(PlannedShard shard, string signature, TallyState tally)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(tally, CorpusJson.Compact.TallyState);
        ResultHeader header = new(
            ResultHeader.CurrentSchema, shard.Shard, shard.Sha256, signature, shard.Editions.Length, tally.Unjudged.Length, body.Length + 1);
        WholeFile.Write(FileOf(shard.Shard), stream =>
        {
            stream.Write([.. JsonSerializer.SerializeToUtf8Bytes(header, CorpusJson.Compact.ResultHeader), (byte)'\n']);
            stream.Write(body);
            stream.WriteByte((byte)'\n');
        });
    }

    private CorpusException Unreadable(int shard, Exception error) => new(
        new LocalText(
            $"{FileOf(shard)}: cannot be read: {FileFaults.Of(error).English}; remove it and judge the shard again",
            $"{FileOf(shard)}：无法读取：{FileFaults.Of(error).Chinese}；请删除该文件并重新检查这个分片"),
        error);
}
