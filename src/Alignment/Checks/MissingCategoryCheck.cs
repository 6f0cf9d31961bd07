using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Pairing;

namespace Alignment.Checks;

/// <summary>Reports the categories that the target does not follow, all in one finding.</summary>
public sealed class MissingCategoryCheck : Check
{
    private const int MostNamed = 6;

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN103",
        Name = "missing-category",
        Title = new("Categories that the target does not follow", "目标版本未收录的类别"),
        Message = new("{0} absent from the target: {1}", "目标版本缺少{0}：{1}"),
        Help = new(
            "Two forks often follow different categories; then this is no defect. If the target should hold them, use --scope all.",
            "两个分支收录的类别往往不同，那就不是缺陷。若目标版本本应包含它们，请使用 --scope all。"),
        Category = MqmCategory.Omission,
        Level = Level.Warning,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ImmutableArray<Paper> papers = context.Pair.Loss.OutOfScope;
        if (papers.Length == 0 || context.Pair.HasListedScope)
        {
            yield break;
        }

        List<CategoryScope> categories =
        [
            .. context.Pair.Categories.Where(scope => !scope.IsFollowed && scope.Held < scope.Expected)
                .OrderByDescending(scope => scope.Expected - scope.Held)
                .ThenBy(scope => scope.Category, StringComparer.Ordinal),
        ];
        IEnumerable<string> named = categories.Take(MostNamed).Select(scope => $"{scope.Category} {scope.Expected - scope.Held}");
        string list = string.Join(", ", named) + (categories.Count > MostNamed ? ", …" : "");
        string count = papers.Length == 1 ? "1 paper" : $"{papers.Length} papers";
        FindingSubject subject = new(Side.Target)
        {
            Papers = [.. papers.Select(paper => paper.Id)],
            Related = Place.At(context.Pair.Witness.Path, papers[0].Location),
            Evidence = [.. categories.Select(scope => $"{scope.Category}: {scope.Held} of {scope.Expected}")],
            Key = string.Join(' ', categories.Select(scope => scope.Category)),
        };
        yield return FoundSaying(
            subject,
            CategoryPlace.Of(context.Pair.Target, ""),
            new($"{count} of {Plural(categories.Count)} absent from the target: {{0}}",
                $"目标版本缺少 {categories.Count} 个类别的 {papers.Length} 篇论文：{{0}}"),
            list);
    }

    private static string Plural(int categories) => categories == 1 ? "1 category" : $"{categories} categories";
}
