using Alignment.Training.Segmentation;

namespace Alignment.Tests.Languages.Segmentation;

public class JiebaPackerTests
{
    [PythonJiebaFact]
    public void PackingDebiansFilesAgain_GivesTheSameBytes()
    {
        using MemoryStream packed = new();
        JiebaPacker.Write(JiebaFiles.Read(PythonJieba.Folder!), packed);
        Assert.True(
            packed.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(Repository.File("data", "segmentation", "jieba.bin"))),
            "data/segmentation/jieba.bin is not what pack-dictionary makes of python3-jieba");
    }

    [Fact]
    public void DoubleArray_HoldsEveryWordAndNoOther()
    {
        CodedWord[] words = [new([1], 1), new([1, 2], 2), new([3, 1, 2], 1), new([3, 4], 3)];
        ulong[] cells = DoubleArray.Build(words, alphabet: 4);

        Assert.All(words, word => Assert.Equal(word.Weight, Weight(cells, word.Codes)));
        Assert.Equal([0, 0, 0, 0], new ushort[][] { [3], [3, 1], [1, 3], [2] }.Select(codes => (int)Weight(cells, codes)));
    }

    private static ushort Weight(ulong[] cells, ushort[] codes)
    {
        ulong cell = 0;
        int next = 1;
        foreach (ushort code in codes)
        {
            cell = cells[next + code];
            if ((ushort)cell != code)
            {
                return 0;
            }

            next = (int)(cell >> 32);
        }

        return (ushort)(cell >> 16);
    }
}
