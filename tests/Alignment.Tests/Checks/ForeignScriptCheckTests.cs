namespace Alignment.Tests.Checks;

public class ForeignScriptCheckTests
{
    private static readonly CheckTester Check = new("foreign-script");

    [Theory]
    [InlineData("A planner for robots", "该规划器能够[|постоянно|]更新地图。")]
    [InlineData("A planner for robots", "该规划器在[|경로 계획|]任务上更快。")]
    [InlineData("A planner for robots", "该规划器の路径更短。", "の")]
    [InlineData("A planner for robots", "该规划器支持[|تخطيط|]任务。")]
    [InlineData("A planner for robots", "采用 Тransformer 编码器。", "Т")]
    [InlineData("A planner for robots", "采用 PlΑn 编码器。", "Α")]
    public void StrayLetters_AreMarked(string source, string target, string? words = null) =>
        Check.Marks(source, words is null ? target : target.Replace(words, $"[|{words}|]", StringComparison.Ordinal));

    [Theory]
    [InlineData("Speech recognition for Russian", "俄语词“мир”有两种含义。")]
    [InlineData("The token привет is rare", "词元 привет 很少见。")]
    [InlineData("A multilingual benchmark", "包括 हिन्दी 与 ไทย 等语言。")]
    [InlineData("A bound on regret", "令 α、Δt 与 ε-贪心给定，界为 $\\Sigma_{Ж}$。")]
    [InlineData("Names of people", "作者 Gómez、Müller·施密特 与 Łukasz 合作。")]
    public void LettersThePaperExplains_AreClean(string source, string target) => Check.Passes(source, target);
}
