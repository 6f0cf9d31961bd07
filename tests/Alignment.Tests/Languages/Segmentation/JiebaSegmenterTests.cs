using Alignment.Languages.Segmentation;
using Alignment.Text;

namespace Alignment.Tests.Languages.Segmentation;

public class JiebaSegmenterTests
{
    private static readonly JiebaSegmenter Segmenter = new();
    private static readonly JiebaSegmenter DictionaryOnly = new(findsNewWords: false);

    // Texts of our own; the words are what python3-jieba 0.42.1 makes of them.
    [Theory]
    [MemberData(nameof(Golden))]
    public void OwnText_IsCutAsRecorded(string text, string words, string dictionaryWords)
    {
        Assert.Equal(words, Cut(Segmenter, text));
        Assert.Equal(dictionaryWords, Cut(DictionaryOnly, text));
    }

    [Fact]
    public void WordsOfAnyText_CoverItInOrder()
    {
        string[] pieces = ["多模态", "大语言模型", "翟", "龘靐齉", "研究生命", "长春市长"];
        foreach (string text in new StressText(seed: 2).Lines(1000, pieces).Append("\uD835").Append("\uDC00中").Append(""))
        {
            foreach (JiebaSegmenter segmenter in new[] { Segmenter, DictionaryOnly })
            {
                List<TextSpan> words = [];
                segmenter.Segment(text, words);
                Assert.All(words, word => Assert.True(word.Length > 0));
                Assert.Equal(text, string.Concat(words.Select(word => word.Of(text))));
                Assert.Equal(words.Select(word => word.Start), words.Select(word => word.End).Prepend(0).SkipLast(1));
            }
        }
    }

    [Fact]
    public void RunLongerThanTheWorkingSpace_IsCutLikeAnyOther()
    {
        string text = string.Concat(Enumerable.Repeat("语言模型", 100));
        Assert.Equal(string.Join('|', Enumerable.Repeat("语言|模型", 100)), Cut(Segmenter, text));
    }

    [Fact]
    public void Words_AreAppendedWithoutAllocating()
    {
        const string Text = "该方法在三个数据集上均优于现有基线（RAG），误差降低 4.5%，𝒙 表示输入。";
        List<TextSpan> words = new(100);
        Segmenter.Segment(Text, words);
        long before = GC.GetAllocatedBytesForCurrentThread();
        words.Clear();
        Segmenter.Segment(Text, words);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void SeveralThreads_ShareASegmenter()
    {
        string[] lines = [.. new StressText(seed: 3).Lines(300, ["知识蒸馏", "自监督学习", "噪声标签"])];
        string[] expected = [.. lines.Select(line => Cut(Segmenter, line))];
        Parallel.For(0, 8, _ => Assert.Equal(expected, lines.Select(line => Cut(Segmenter, line))));
    }

    public static TheoryData<string, string, string> Golden()
    {
        TheoryData<string, string, string> rows = [];
        string file = Repository.File("tests", "Alignment.Tests", "Languages", "Segmentation", "golden.tsv");
        foreach (string[] cells in File.ReadLines(file).Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line.Split('\t')))
        {
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }

    private static string Cut(JiebaSegmenter segmenter, string text)
    {
        List<TextSpan> words = [];
        segmenter.Segment(text, words);
        return string.Join('|', words.Select(word => word.Of(text)));
    }
}
