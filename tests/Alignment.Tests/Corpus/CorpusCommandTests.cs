namespace Alignment.Tests.Corpus;

public sealed class CorpusCommandTests : IDisposable
{
    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Summary_DoesNotDependOnTheCut()
    {
        string days = _folder.WriteDays(10);
        string one = _folder.Summary("one", days, "--shards", "1");
        Assert.Equal(one, _folder.Summary("three", days, "--shards", "3"));
        Assert.Equal(one, _folder.Summary("ten", days, "--shard-bytes", "1K"));
        Assert.Contains("\"planned\": 10", one, StringComparison.Ordinal);
    }

    [Fact]
    public void RunAgain_JudgesNothing_AndWritesNothing()
    {
        string plan = Plan(6, 3);
        Assert.Equal((0, "3 shards judged: 6 editions, 126 papers\nnext: alignment corpus merge " + _folder.File("out") + " -o summary.json\n", ""), Numbers(Run(plan)));
        Dictionary<string, DateTime> before = Times();
        Assert.StartsWith("0 shards judged, 3 done before: 0 editions, 0 papers", Run(plan).Output, StringComparison.Ordinal);
        Assert.Equal(before, Times());
    }

    [Fact]
    public void OneShardAfterAnother_GivesTheBytesOfOneRun()
    {
        string plan = Plan(6, 3);
        foreach (string shard in (string[])["3", "1-2"])
        {
            Assert.Equal(0, _folder.Run("corpus", "run", plan, "-o", _folder.File("parts"), "--shard", shard).Exit);
        }

        Run(plan);
        Assert.Equal(Bytes("out"), Bytes("parts"));
    }

    [Fact]
    public void TwoRunsAtTheSameTime_DoNoHarm()
    {
        string plan = Plan(12, 6);
        Parallel.For(0, 4, _ => Assert.Equal(0, Run(plan).Exit));
        Assert.Equal(0, _folder.Run("corpus", "run", plan, "-o", _folder.File("alone")).Exit);
        Assert.Equal(Bytes("alone"), Bytes("out"));
    }

    [Fact]
    public void OtherSettings_AreRefused_UntilJudgedAgain()
    {
        string plan = Plan(4, 2);
        Run(plan);
        (int exit, string output, string error) = Run(plan, "--ignore", "ALN111");
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("shard 1 was judged by other settings", error, StringComparison.Ordinal);
        Assert.Contains("--again", error, StringComparison.Ordinal);
        Assert.StartsWith("2 shards judged", Run(plan, "--ignore", "ALN111", "--again").Output, StringComparison.Ordinal);
        Assert.StartsWith("0 shards judged", Run(plan, "--ignore", "ALN111").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherPlan_IsRefused_UntilJudgedAgain()
    {
        Run(Plan(4, 2));
        string other = Plan(4, 4);
        (int exit, _, string error) = Run(other);
        Assert.Equal(2, exit);
        Assert.Contains("holds results of another plan", error, StringComparison.Ordinal);
        Assert.Equal(0, Run(other, "--again").Exit);
        Assert.Equal(0, _folder.Run("corpus", "merge", _folder.File("out")).Exit);
    }

    [Fact]
    public void ChangedInput_IsNoticed_AndTheOthersGoOn()
    {
        string plan = Plan(4, 2);
        File.AppendAllText(_folder.Target(1), "\n");
        (int exit, string output, string error) = Run(plan);
        Assert.Equal(2, exit);
        Assert.Contains("zh.jsonl: has changed since the plan was made", error, StringComparison.Ordinal);
        Assert.StartsWith("2 shards judged: 4 editions", output, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangedContent_OfTheSameSizeAndTime_IsNoticedByHash()
    {
        string days = _folder.WriteDays(2);
        string plan = _folder.File("plan.jsonl");
        _folder.Run("corpus", "plan", days, "-o", plan, "--hash");
        byte[] bytes = File.ReadAllBytes(_folder.Target(0));
        bytes[bytes.AsSpan().IndexOf("method"u8) + 12] ^= 1;
        File.WriteAllBytes(_folder.Target(0), bytes);
        Assert.Contains("has changed since the plan was made", Run(plan).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EditionThatCannotBeRead_IsListed_AndNeverGreen()
    {
        string plan = Plan(4, 2);
        string broken = _folder.Target(2);
        File.WriteAllText(broken, "");
        plan = Plan(0, 2);
        (int exit, _, string error) = Run(plan);
        Assert.Equal(2, exit);
        Assert.Contains($"not judged: {broken}", error, StringComparison.Ordinal);

        // Nor is it when the shard was done before.
        Assert.Equal((2, error), (Run(plan).Exit, Run(plan).Error));
        (exit, string text, _) = _folder.Run("corpus", "merge", _folder.File("out"), "-o", _folder.File("summary.json"), "--ui-lang", "zh-CN");
        Assert.Equal(2, exit);
        Assert.Contains($"未判断：{broken}", text, StringComparison.Ordinal);
        Assert.Contains("\"unjudged\": 1", File.ReadAllText(_folder.File("summary.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void MissingShards_AreNamed_WithTheCommandThatJudgesThem()
    {
        string plan = Plan(8, 4);
        string results = _folder.File("out");
        _folder.Run("corpus", "run", plan, "-o", results, "--shard", "2");
        (int exit, string output, string error) = _folder.Run("corpus", "merge", results, "-o", _folder.File("summary.json"));
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("3 of 4 shards are missing: 1,3-4", error, StringComparison.Ordinal);
        Assert.Contains($"alignment corpus run {results}/plan.jsonl -o {results} --shard 1,3-4", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("summary.json")));

        (exit, output, _) = _folder.Run("corpus", "merge", results, "-o", _folder.File("summary.json"), "--partial");
        Assert.Equal(2, exit);
        Assert.Contains("incomplete: 6 pairs", output, StringComparison.Ordinal);
        Assert.Contains("\"isComplete\": false", File.ReadAllText(_folder.File("summary.json")), StringComparison.Ordinal);

        Assert.Equal(0, _folder.Run("corpus", "run", $"{results}/plan.jsonl", "-o", results, "--shard", "1,3-4").Exit);
        Assert.Equal(0, _folder.Run("corpus", "merge", results, "-o", _folder.File("summary.json")).Exit);
    }

    [Fact]
    public void DamagedResult_IsJudgedAgain()
    {
        string plan = Plan(4, 2);
        Run(plan);
        string file = Path.Combine(_folder.File("out"), "shard-000002.json");
        byte[] whole = File.ReadAllBytes(file);
        File.WriteAllBytes(file, whole[..(whole.Length / 2)]);
        Assert.Contains("1 of 2 shards is missing: 2", _folder.Run("corpus", "merge", _folder.File("out")).Error, StringComparison.Ordinal);
        Assert.StartsWith("1 shard judged, 1 done before", Run(plan).Output, StringComparison.Ordinal);
        Assert.Equal(whole, File.ReadAllBytes(file));
    }

    [Fact]
    public void WhatAKilledWorkerLeft_IsRemoved_AndThatOfAnotherMachineIsNot()
    {
        string plan = Plan(2, 1);
        string results = Directory.CreateDirectory(_folder.File("out")).FullName;
        string machine = string.Concat(Environment.MachineName.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        string own = Path.Combine(results, $".shard-000001.json.{machine}.{int.MaxValue}.1.tmp");
        string others = Path.Combine(results, $".shard-000001.json.{machine}2.{int.MaxValue}.1.tmp");
        File.WriteAllText(own, "half");
        File.WriteAllText(others, "half");
        Run(plan);
        Assert.Equal((false, true), (File.Exists(own), File.Exists(others)));
    }

    [Fact]
    public void Tables_AreWritten()
    {
        string plan = Plan(3, 1);
        Run(plan);
        _folder.Run("corpus", "merge", _folder.File("out"), "--csv", _folder.File("tables"));
        Assert.Equal(
            ["measures.csv", "rules.csv", "terms.csv", "unjudged.csv", "worst.csv"],
            Directory.GetFiles(_folder.File("tables")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.StartsWith("total,,3,", File.ReadAllLines(_folder.File("tables/measures.csv"))[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corpus plan -o plan.jsonl", "nothing to plan")]
    [InlineData("corpus plan nowhere -o plan.jsonl", "there is no such folder")]
    [InlineData("corpus run none.jsonl -o out", "cannot be read")]
    [InlineData("corpus merge nowhere", "is not the folder of a corpus run")]
    [InlineData("corpus plan days -o plan.jsonl --shard-bytes big", "--shard-bytes takes a size")]
    [InlineData("corpus plan days -o plan.jsonl --shards 0", "--shards takes a number")]
    public void WhatCannotBeMeant_IsSaid(string line, string message)
    {
        (int exit, string output, string error) = _folder.Run(line.Split(' '));
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_NeverReplacesAnInput()
    {
        string days = _folder.WriteDays(1);
        byte[] before = File.ReadAllBytes(_folder.Target(0));
        Assert.Equal(2, _folder.Run("corpus", "plan", days, "-o", _folder.Target(0)).Exit);
        Assert.Equal(before, File.ReadAllBytes(_folder.Target(0)));
    }

    private string Plan(int days, int shards)
    {
        string place = days > 0 ? _folder.WriteDays(days) : _folder.File("days");
        string plan = _folder.File(FormattableString.Invariant($"plan-{shards}.jsonl"));
        Assert.Equal(0, _folder.Run("corpus", "plan", place, "-o", plan, "--shards", FormattableString.Invariant($"{shards}")).Exit);
        return plan;
    }

    private (int Exit, string Output, string Error) Run(string plan, params string[] more) =>
        _folder.Run(["corpus", "run", plan, "-o", _folder.File("out"), .. more]);

    private static (int, string, string) Numbers((int Exit, string Output, string Error) result) =>
        (result.Exit, System.Text.RegularExpressions.Regex.Replace(result.Output, "[0-9]+ papers", "126 papers"), result.Error);

    private Dictionary<string, DateTime> Times() => Directory.GetFiles(_folder.File("out")).ToDictionary(file => file, File.GetLastWriteTimeUtc);

    private string[] Bytes(string folder) =>
        [.. Directory.GetFiles(_folder.File(folder)).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}")];
}
