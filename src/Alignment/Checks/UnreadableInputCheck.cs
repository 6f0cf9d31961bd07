using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Checks;

/// <summary>Reports input that could not be read, or that cannot be judged as it was given.</summary>
public sealed class UnreadableInputCheck : Check
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN001",
        Name = "unreadable-input",
        Title = new("Input that cannot be judged", "无法判断的输入"),
        Message = new("{0}", "{0}"),
        Help = new(
            "The edition, or a part of it, could not be read, so nothing can be said about it. The exit code is 2.",
            "该版本（或其一部分）无法读取，因此无法作出判断。退出码为 2。"),
        Category = MqmCategory.Markup,
        Level = Level.Error,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Edition source = context.Pair.Source;
        Edition target = context.Pair.Target;

        foreach (Finding finding in Unreadable(source, Side.Source)
            .Concat(Unreadable(target, Side.Target))
            .Concat(context.Pair.Crawl is Edition crawl ? Unreadable(crawl, Side.Source) : []))
        {
            yield return finding;
        }

        if (source.Path == target.Path)
        {
            yield return Whole(target, new(
                "source and target are the same file; name the English edition first, then the Chinese one",
                "源文件与目标文件相同；请先写英文版本，再写中文版本"));
        }
        else if (source.Language == Language.Chinese)
        {
            yield return Whole(target, target.Language == Language.English
                ? new(
                    "source and target are in the wrong order: the source is Chinese, the target English; exchange them",
                    "源与目标顺序颠倒：源为中文，目标为英文，请交换")
                : new("the source edition is Chinese; the English edition comes first", "源版本为中文；请先写英文版本"));
        }
    }

    private IEnumerable<Finding> Unreadable(Edition edition, Side side) =>
        edition.Problems
            .Where(problem => problem.Kind == InputProblemKind.Unreadable)
            .Select(problem => Found(
                new(side, problem.Paper, problem.Field) { Key = problem.Message.English },
                Place.At(edition.Path, problem.Location),
                problem.Message) with
            { PreventsJudgement = true });

    private Finding Whole(Edition edition, LocalText message) =>
        Found(new(Side.Both) { Key = message.English }, Place.At(edition.Path, new(1, 1)), message) with { PreventsJudgement = true };
}
