using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Alignment.Training.Faults;

/// <summary>A statement turned into its opposite, by taking a negation away or putting one in.</summary>
public static partial class NegationFaults
{
    private static readonly ImmutableArray<(string Says, string Denies)> Turns =
    [
        ("可以", "不可以"), ("能够", "不能"), ("支持", "不支持"), ("适用于", "不适用于"), ("依赖", "不依赖"),
        ("需要", "无需"), ("有效", "无效"), ("一致", "不一致"), ("具备", "不具备"), ("充分", "不充分"), ("稳定", "不稳定"),
        ("存在", "不存在"), ("考虑", "未考虑"), ("解决", "未解决"), ("实现了", "未能实现"), ("证明了", "未能证明"),
    ];

    /// <summary>The kinds.</summary>
    public static ImmutableArray<FaultKind> All { get; } = [new("negation-flipped", Flip)];

    private static Damage? Flip(FaultSite site, Random random)
    {
        Match? negation = Choice.Of(random, Negation(), site.Text);
        var statements = Turns.Where(turn => site.Text.Contains(turn.Says, StringComparison.Ordinal)).ToList();
        if (negation is not null && (statements.Count == 0 || random.Next(2) == 0))
        {
            return site.Replace(negation, "");
        }

        (string says, string denies) = Choice.Of(random, statements);
        return says is null ? null : site.Replace(site.Text.IndexOf(says, StringComparison.Ordinal), says.Length, denies);
    }

    // Only where what is left is still a word: 不 before two characters that state something.
    [GeneratedRegex("并不|未能|不(?=能|会|可|需|必|再|受|随|依赖|支持|引入|影响|增加|改变|适用|稳定|准确|完整|一致)|没(?=有)")]
    private static partial Regex Negation();
}
