using Alignment.Editions;
using Alignment.Languages;
using Alignment.Pairing;
using Alignment.Scoring;

namespace Alignment.Checks;

/// <summary>Reports an edition in which hardly a paper has a usable summary, once for the whole edition.</summary>
public sealed class DeadEditionCheck : Check
{
    private static readonly LocalText Source = new(
        "the source is dead: {0} of {1} papers have no usable English summary; there is nothing to check against",
        "源版本已失效：{1} 篇论文中有 {0} 篇没有可用的英文摘要，无从对照");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN110",
        Name = "dead-edition",
        Title = new("Dead edition", "整个版本失效"),
        Message = new(
            "{0} of {1} papers have no usable Chinese summary (failure text, empty, or left in English)",
            "{1} 篇论文中有 {0} 篇没有可用的中文摘要（失败文本、空白或未翻译）"),
        Help = new(
            "The run failed as a whole: a dead key, a model that was renamed, a lost language setting. Make the edition again. "
            + "When the source is dead the target cannot be judged, and the exit code is 2.",
            "整次运行失败：密钥失效、模型改名或语言设置丢失。请重新生成该版本。若源版本失效，则无法判断目标版本，退出码为 2。"),
        Category = MqmCategory.Omission,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
        MayPreventJudgement = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Pair.Fault != PairFault.None)
        {
            yield break;
        }

        EditionProfile profile = context.Profile;
        if (profile.TargetIsDead)
        {
            Coverage failures = profile.TargetFailures;
            yield return Found(
                new(Side.Target), Start(context.Pair.Target), failures.Present, failures.Expected);
        }

        if (profile.SourceIsDead)
        {
            Coverage failures = profile.SourceFailures;
            yield return FoundSaying(
                new(Side.Source), Start(context.Pair.Source), Source, failures.Present, failures.Expected) with
            { PreventsJudgement = true };
        }
    }

    private static Place Start(Edition edition) => Place.At(edition.Path, new(1, 1));
}
