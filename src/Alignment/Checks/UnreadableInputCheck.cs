using Alignment.Editions;
using Alignment.Languages;
using Alignment.Pairing;

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
        MayPreventJudgement = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Edition source = context.Pair.Source;
        Edition target = context.Pair.Target;

        foreach (Finding finding in Unreadable(source, Side.Source)
            .Concat(Unreadable(target, Side.Target, LostWith(target, context.Pair.Witness)))
            .Concat(context.Pair.Crawl is Edition crawl ? Unreadable(crawl, Side.Source) : [])
            .Concat(context.Pair.Twin is Edition twin ? Unreadable(twin, Side.Target) : []))
        {
            yield return finding;
        }

        if (MessageOf(context.Pair.Fault) is LocalText message)
        {
            FindingSubject subject = new(Side.Both) { Key = message.English };
            yield return Found(subject, Place.At(target.Path, new(1, 1)), message) with
            { PreventsJudgement = true };
        }
    }

    private static LocalText? MessageOf(PairFault fault) => fault switch
    {
        PairFault.SameFile => new(
            "source and target are the same file; name the English edition first, then the Chinese one",
            "源文件与目标文件相同；请先写英文版本，再写中文版本"),
        PairFault.WrongOrder => new(
            "source and target are in the wrong order: the source is Chinese, the target English; exchange them",
            "源与目标顺序颠倒：源为中文，目标为英文，请交换"),
        PairFault.ChineseSource => new(
            "the source edition is Chinese; name the English edition first, then the Chinese one",
            "源版本为中文；请先写英文版本，再写中文版本"),
        _ => null,
    };

    private IEnumerable<Finding> Unreadable(Edition edition, Side side, IReadOnlyList<ArxivId>? lost = null) =>
        edition.Problems
            .Where(problem => problem.Kind == InputProblemKind.Unreadable)
            .Select(problem => FoundSaying(
                new(side, problem.Paper, problem.Field) { Key = problem.Message.English, Papers = [.. lost ?? []] },
                Place.At(edition.Path, problem.Location),
                Descriptor.Message,
                problem.Message) with
            { PreventsJudgement = true });

    // The papers of the categories that the contents promise, where the edition holds none at all.
    private static List<ArxivId> LostWith(Edition target, Edition witness)
    {
        HashSet<string> promised = [.. target.Contents.Select(entry => entry.Category)];
        return target.Papers.Length > 0 ? [] :
            [.. witness.Papers.Where(paper => promised.Contains(paper.Category)).Select(paper => paper.Id)];
    }
}
