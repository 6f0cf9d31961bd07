using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Alignment.Training.Faults;

/// <summary>A change that goes the other way: a percentage that fell is said to have risen, or the other way round.</summary>
public static partial class DirectionFaults
{
    private static readonly ImmutableArray<(string Says, string Opposite)> Turns =
    [
        ("提升", "下降"), ("提高", "下降"), ("增加", "减少"), ("增长", "下降"), ("上升", "下降"),
        ("降低", "增加"), ("减少", "增加"), ("下降", "上升"), ("缩短", "延长"), ("节省", "多耗"),
    ];

    /// <summary>The kinds.</summary>
    public static ImmutableArray<FaultKind> All { get; } = [new("direction-turned", Turn)];

    private static Damage? Turn(FaultSite site, Random random)
    {
        Match? word = Choice.Of(random, DirectionWithShare(), site.Text);
        return word is null ? null : site.Replace(
            word.Groups["word"], Turns.First(turn => turn.Says == word.Groups["word"].Value).Opposite);
    }

    // In one clause with its figure, before or behind it.
    [GeneratedRegex(@"(?<word>提升|提高|增加|增长|上升|降低|减少|下降|缩短|节省)(?=[^，。；、（）]{0,12}[0-9]\s?(?:%|个百分点))|(?<=[0-9]\s?(?:%|个百分点)[^，。；、（）]{0,8})(?<word>提升|提高|增加|增长|上升|降低|减少|下降|缩短|节省)")]
    private static partial Regex DirectionWithShare();
}
