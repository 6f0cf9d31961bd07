using Alignment.Editions;

namespace Alignment.Checks;

/// <summary>Reports a text file that follows no template this tool knows.</summary>
public sealed class UnknownTemplateCheck : Check
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN002",
        Name = "unknown-template",
        Title = new("Unknown template", "未知模板"),
        Message = new("{0}", "{0}"),
        Help = new(
            "The file is text but not a digest of a known shape; nothing was guessed. The exit code is 2.",
            "文件是文本，但不是已知格式的日报；工具不会猜测。退出码为 2。"),
        Category = MqmCategory.Markup,
        Level = Level.Error,
        MayPreventJudgement = true,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(context.Pair.Source, Side.Source).Concat(Of(context.Pair.Target, Side.Target));
    }

    private IEnumerable<Finding> Of(Edition edition, Side side) =>
        edition.Problems
            .Where(problem => problem.Kind == InputProblemKind.UnknownTemplate)
            .Select(problem => FoundSaying(
                new(side) { Key = problem.Message.English },
                Place.At(edition.Path, problem.Location),
                Descriptor.Message,
                problem.Message) with
            { PreventsJudgement = true });
}
