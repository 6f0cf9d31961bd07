using System.Text;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Tests.Reporting;

/// <summary>Input that cannot be judged: exit 2, one message that says what to do, and nothing that follows from it.</summary>
public class BadInputTests
{
    private static readonly string English = File.ReadAllText(Sample("2026-01-05-en.md"));
    private static readonly string Chinese = File.ReadAllText(Sample("2026-01-05-zh.md"));

    [Fact]
    public void MissingFile_SaysSo() => CannotJudge("no such file; check the path", Sample("2026-01-05-en.md"), "no/such/file.md");

    [Fact]
    public void Folder_SaysSo() => CannotJudge("is a folder; name one edition in it", Sample("2026-01-05-en.md"), Sample("."));

    [Fact]
    public void UnreadableRef_SaysSo() =>
        CannotJudge("check the ref with: git ls-tree no-such", Sample("2026-01-05-en.md"), "git:no-such:data/2026-01-05.md");

    [Fact]
    public void EmptyFile_SaysSo() => CannotJudge("the file is empty", []);

    [Theory]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData("  \r\n\r\n")]
    public void BlankFile_SaysSo(string text) => CannotJudge("the file is empty", Encoding.UTF8.GetBytes(text));

    [Fact]
    public void BinaryFile_SaysSo()
    {
        byte[] bytes = new byte[100_000];
        new Random(7).NextBytes(bytes);
        CannotJudge("; so are ", bytes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_SaysSo(bool isBigEndian) =>
        CannotJudge("iconv -f UTF-16 -t UTF-8", [.. Utf16(isBigEndian).GetPreamble(), .. Utf16(isBigEndian).GetBytes(Chinese)]);

    // Two bytes a character, each beyond ASCII, as in GBK, without the table of GBK.
    [Fact]
    public void Gbk_SaysSo() =>
        CannotJudge("iconv -f GB18030", [.. Chinese.SelectMany(c => c < 128 ? [(byte)c] : new byte[] { (byte)(0xB0 + (c % 0x40)), (byte)(0xA1 + (c % 0x50)) })]);

    [Theory]
    [InlineData("[\n  {\n    \"id\": \"2601.00001\"\n  }\n]\n", "jq -c '.[]'")]
    [InlineData("[{\"id\": \"2601.00001\"}]", "jq -c '.[]'")]
    [InlineData("[]", "jq -c '.[]'")]
    [InlineData("{\n  \"id\": \"2601.00001\"\n}\n", "jq -c .")]
    public void JsonOfAnotherShape_SaysSo(string text, string said) => CannotJudge(said, Encoding.UTF8.GetBytes(text));

    [Fact]
    public void CutRecord_NamesItsLine()
    {
        byte[] records = File.ReadAllBytes(Sample("2026-01-05-zh.jsonl"));
        Judgement judgement = Judge(records[..(records.Length / 2)]);
        Finding finding = Assert.Single(judgement.Findings, finding => finding.PreventsJudgement);
        Assert.Equal(records[..(records.Length / 2)].Count(b => b == '\n') + 1, finding.Place.Start.Line);
        Assert.Contains("cut off", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(2, judgement.Verdict.ExitCode);
    }

    [Fact]
    public void DamagedRecord_NamesItsLineAndTheOthersAreJudged()
    {
        string[] records = File.ReadAllLines(Sample("2026-01-05-zh.jsonl"));
        records[3] = records[3][..200];
        Judgement judgement = Judge(Encoding.UTF8.GetBytes(string.Join('\n', records) + "\n"));
        Assert.Equal(4, Assert.Single(judgement.Findings, finding => finding.PreventsJudgement).Place.Start.Line);
        Assert.Contains(judgement.Findings, finding => finding.Check.Name == "missing-paper");
    }

    [Fact]
    public void LineOf100Megabytes_IsPassedOverInLittleMemory()
    {
        long before = GC.GetTotalAllocatedBytes();
        Judgement judgement = Judgement.Of(
            EditionText.Source(English, "en.md"), new("zh.jsonl", () => new Repeated((byte)'a', 100_000_000)), null, new RunSettings());
        Assert.Equal(2, judgement.Verdict.ExitCode);
        Assert.Contains("longer than 16 MiB", Assert.Single(judgement.Findings).Message.English, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 200_000_000);
    }

    [Fact]
    public void WrongOrder_SaysSo() => CannotJudge("exchange them", Sample("2026-01-05-zh.md"), Sample("2026-01-05-en.md"));

    [Fact]
    public void ChineseSource_SaysSo() =>
        CannotJudge("name the English edition first", Sample("2026-01-05-zh.md"), Sample("2026-01-05-zh-damaged.md"));

    [Fact]
    public void SameFileSpeltInTwoWays_SaysSo() =>
        CannotJudge("are the same file", Sample("2026-01-05-en.md"), Sample("./../samples/2026-01-05-en.md"));

    [Fact]
    public void CrawlAsTarget_IsADeadEdition()
    {
        Judgement judgement = Judge(Encoding.UTF8.GetBytes("{\"id\": \"1706.03762\", \"title\": \"T\", \"summary\": \"A.\"}\n"));
        Assert.Equal(1, judgement.Verdict.ExitCode);
        Assert.Contains(judgement.Findings, finding => finding.Check.Name == "dead-edition");
    }

    private static void CannotJudge(string said, byte[] target)
    {
        Check(said, Judge(target));
        Check(said, Judgement.Of(Source(target, "en.md"), EditionText.Source(Chinese, "zh.md"), null, new RunSettings()), isTarget: false);
    }

    private static void CannotJudge(string said, string source, string target) =>
        Check(said, Judgement.Of(EditionSource.Of(source), EditionSource.Of(target), null, new RunSettings()));

    // A crawl may be the source; then it is a witness, and nothing prevents judgement.
    private static void Check(string said, Judgement judgement, bool isTarget = true)
    {
        if (!isTarget && judgement.Evidence.Pair.Source.Form == EditionForm.Crawl)
        {
            return;
        }

        Finding finding = Assert.Single(judgement.Findings);
        Assert.Equal((2, "ALN001"), (judgement.Verdict.ExitCode, finding.Check.Id));
        Assert.Contains(said, finding.Message.English, StringComparison.Ordinal);
        Assert.NotEqual(finding.Message.English, finding.Message.Chinese);
    }

    private static Judgement Judge(byte[] target) =>
        Judgement.Of(EditionText.Source(English, "en.md"), Source(target, "zh.md"), null, new RunSettings());

    private static EditionSource Source(byte[] bytes, string name) => new(name, () => new MemoryStream(bytes));

    private static UnicodeEncoding Utf16(bool isBigEndian) => new(isBigEndian, byteOrderMark: true);

    private static string Sample(string name) => Repository.File("data", "samples", name);

    /// <summary>One byte, over and over.</summary>
    private sealed class Repeated(byte value, long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = (int)Math.Min(count, length - Position);
            buffer.AsSpan(offset, read).Fill(value);
            Position += read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
