using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Alignment.Tests.Training;

/// <summary>A few made-up training records in a folder of their own, deleted when done.</summary>
internal sealed class TrainingSample : IDisposable
{
    private static readonly (string English, string Chinese)[] Subjects =
    [
        ("retrieval", "检索"), ("segmentation", "分割"), ("translation", "翻译"), ("planning", "规划"), ("recommendation", "推荐"),
        ("compression", "压缩"), ("annotation", "标注"), ("recognition", "识别"), ("ranking", "排序"), ("navigation", "导航"),
    ];

    private static readonly (string English, string Chinese)[] Means =
    [
        ("graph", "图结构"), ("sparse", "稀疏"), ("quantum", "量子"), ("language", "语言"), ("visual", "视觉"), ("robot", "机器人"),
    ];

    private static readonly (string Field, string English, string Chinese)[] Parts =
    [
        ("tldr", "A {1} system for {0} is described.", "本文描述一个面向{0}的{1}系统。"),
        ("motivation", "Earlier {0} tools with {1} input were slow.", "以往的{0}工具处理{1}输入速度缓慢。"),
        ("method", "We train a small {1} network on {0} samples.", "作者用{0}样本训练小型{1}网络。"),
        ("result", "The {0} error falls clearly under {1} noise.", "在{1}噪声下{0}误差明显下降。"),
        ("conclusion", "Ordinary labs can now study {1} {0}.", "普通实验室也能研究{1}{0}。"),
    ];

    public TrainingSample()
    {
        Folder = Directory.CreateTempSubdirectory("alignment-training").FullName;
        using FileStream file = File.Create(Records);
        using GZipStream gzip = new(file, CompressionLevel.Fastest);
        using StreamWriter writer = new(gzip, new UTF8Encoding(false));
        for (int i = 0; i < 240; i++)
        {
            writer.Write(Record(i) + "\n");
        }
    }

    public string Folder { get; }

    public string Records => Path("records.jsonl.gz");

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Record(int number)
    {
        (string English, string Chinese) subject = Subjects[number % Subjects.Length];
        (string English, string Chinese) means = Means[number / Subjects.Length % Means.Length];
        Dictionary<string, string> Side(bool isEnglish) => Parts.ToDictionary(
            part => part.Field,
            part => (isEnglish ? part.English : part.Chinese)
                .Replace("{0}", isEnglish ? subject.English : subject.Chinese, StringComparison.Ordinal)
                .Replace("{1}", isEnglish ? means.English : means.Chinese, StringComparison.Ordinal));
        return JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["date"] = $"2026-0{1 + (number / 40)}-01",
            ["id"] = $"260{1 + (number / 40)}.{10000 + number}",
            ["category"] = "cs.CL",
            ["source"] = "one",
            ["target"] = number % 3 == 0 ? "two" : "three",
            ["title"] = $"{means.English} {subject.English}",
            ["abstract"] = $"A {means.English} network learns {subject.English} from samples.",
            ["en"] = Side(isEnglish: true),
            ["zh"] = Side(isEnglish: false),
        });
    }
}
