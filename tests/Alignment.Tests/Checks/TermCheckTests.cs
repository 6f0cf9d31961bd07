using Alignment.Checks;

namespace Alignment.Tests.Checks;

public class TermCheckTests
{
    private static readonly CheckTester Wrong = new("wrong-term");
    private static readonly CheckTester Inconsistent = new("inconsistent-term");

    [Fact]
    public void ForbiddenRendering_IsMarked() =>
        Wrong.Marks("The robot uses transfer learning.", "该机器人采用[|转移学习|]。");

    [Fact]
    public void ForbiddenRendering_WithoutTheTerm_IsNone() =>
        Wrong.Passes("The robot learns about shifts.", "该机器人采用转移学习。");

    [Theory]
    [InlineData("Boats use contrastive learning.", "船只采用[|对照学习|]。")]
    [InlineData("Boats use the graph neural network.", "船只采用[|图形神经网络|]。")]
    [InlineData("Boats suffer catastrophic forgetting.", "船只出现[|毁灭性遗忘|]。")]
    [InlineData("Boats use a neural network.", "船只采用[|神经元网络|]。")]
    [InlineData("Boats use an attention head.", "船只采用[|注意头|]。")]
    public void UnlistedRendering_IsMarked(string source, string marked) => Inconsistent.Marks(source, marked);

    [Theory]
    [InlineData("Boats use contrastive learning.", "船只采用对比学习。")]
    [InlineData("Boats use contrastive learning.", "船只学习转弯。")]
    [InlineData("Boats use contrastive learning and control learning.", "船只采用控制学习。")]
    [InlineData("Boats suffer class imbalance.", "船只保持类别平衡。")]
    [InlineData("Boats show semantic consistency.", "船只做到语义一致。")]
    [InlineData("Boats live in a feature space.", "船只在各个特征间移动。")]
    [InlineData("Boats form a graph structure.", "船只是混合结构。")]
    [InlineData("Boats work with low data.", "船只和数据都在。")]
    [InlineData("Boats sort a single cell.", "船只分拣白细胞。")]
    public void UsualRendering_OrNone_IsFine(string source, string target) => Inconsistent.Passes(source, target);

    [Fact]
    public void Evidence_HoldsTheRenderingsWithCountsAndPlaces()
    {
        Finding finding = Assert.Single(Wrong.Findings("The robot uses transfer learning.", "该机器人采用转移学习。"));
        Assert.Equal("转移学习", finding.Evidence[0]);
        Assert.StartsWith("转移学习: 1 of 1, 2601.00001 method ", finding.Evidence[1], StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralRenderings_AreReportedOnce()
    {
        (string source, string target) = EditionTester.Editions(
            (i, paper) => paper["Method"] = "It works in the latent space.",
            (i, paper) => paper["Method"] = i < 4 ? "它在潜空间中工作。" : "它在潜在空间中工作。");
        Assert.Empty(new EditionTester("inconsistent-term").Findings((source, target)));

        (source, target) = EditionTester.Editions(
            (i, paper) => paper["Method"] = paper["Result"] = "It works in the latent space.",
            (i, paper) => paper["Method"] = paper["Result"] = i < 4 ? "它在潜空间中工作。" : "它在潜在空间中工作。");
        Finding finding = Assert.Single(new EditionTester("inconsistent-term").Findings((source, target)));
        Assert.Contains("潜在空间 12, 潜空间 8", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal("潜空间", EditionTester.WordsAt(finding.Place, target));
    }
}
