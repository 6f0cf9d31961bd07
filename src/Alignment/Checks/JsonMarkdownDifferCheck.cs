using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports where the target's Markdown and its records do not hold the same: one was made anew without the other.</summary>
public sealed class JsonMarkdownDifferCheck : Check
{
    private static readonly LocalText OnlyHere = new(
        "{0} of the target not in its other file: {1}", "目标版本有 {2} 篇论文不在其另一份文件中：{1}");

    private static readonly LocalText OnlyThere = new(
        "{0} of the target's other file not in the target: {1}", "目标版本的另一份文件中有 {2} 篇论文不在目标版本中：{1}");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN007",
        Name = "json-markdown-differ",
        Title = new("Markdown and records differ", "Markdown 与记录不一致"),
        Message = new("{0}: {1} not the same in the target's other file", "{0}：{1} 与目标版本的另一份文件不同"),
        Help = new(
            "An edition is published twice, as Markdown and as records (--twin names the other file). "
            + "One of them was made again or edited alone; render the Markdown again from the records.",
            "同一版本会以 Markdown 和记录两种形式发布（用 --twin 指定另一份）。其中一份被单独重新生成或修改过，请根据记录重新生成 Markdown。"),
        Category = MqmCategory.Markup,
        Level = Level.Warning,
        Remedy = Remedy.Render,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Edition target = context.Pair.Target;
        if (context.Pair.Twin is not { IsUnreadable: false } twin || target.IsUnreadable)
        {
            return [];
        }

        return Alone(target, twin, OnlyHere, target)
            .Concat(Alone(twin, target, OnlyThere, target))
            .Concat(target.Papers.Select(paper => Of(target, twin, paper)).OfType<Finding>());
    }

    private IEnumerable<Finding> Alone(Edition held, Edition lacking, LocalText message, Edition target)
    {
        ImmutableArray<Paper> alone = [.. held.Papers.Where(paper => lacking.Find(paper.Id) is null)];
        if (alone.Length > 0)
        {
            bool isHere = ReferenceEquals(held, target);
            FindingSubject subject = new(Side.Target)
            {
                Papers = [.. alone.Select(paper => paper.Id)],
                Key = isHere ? "here" : "there",
                Related = isHere ? null : Place.At(held.Path, alone[0].Location),
            };
            string papers = alone.Length == 1 ? "1 paper" : FormattableString.Invariant($"{alone.Length} papers");
            string named = string.Join(", ", alone.Take(5).Select(paper => paper.Id.Value)) + (alone.Length > 5 ? ", …" : "");
            yield return FoundSaying(
                subject, Place.At(target.Path, isHere ? alone[0].Location : new(1, 1)), message, papers, named, alone.Length);
        }
    }

    private Finding? Of(Edition target, Edition twin, Paper paper)
    {
        if (twin.Find(paper.Id) is not Paper other)
        {
            return null;
        }

        FieldName[] differing = [.. Enum.GetValues<FieldName>().Where(name => Differs(name, paper[name], other[name]))];
        if (differing.Length == 0)
        {
            return null;
        }

        Field? first = paper[differing[0]];
        Field? counterpart = other[differing[0]];
        FindingSubject subject = new(Side.Target, paper.Id, differing.Length == 1 ? differing[0] : null)
        {
            Evidence = [Excerpts.Cut(first?.Text ?? ""), Excerpts.Cut(counterpart?.Text ?? "")],
            Related = Place.At(twin.Path, counterpart?.Location ?? other.Location),
            Key = string.Join('\n', differing.Select(name =>
                $"{name.Key()} {Fingerprint.Bare(paper[name]?.Text ?? "")} {Fingerprint.Bare(other[name]?.Text ?? "")}")),
        };
        return Found(
            subject,
            Place.At(target.Path, first?.Location ?? paper.Location),
            paper.Id.Value,
            string.Join(", ", differing.Select(name => name.Key())));
    }

    // Some templates do not print the category, and some records hold no title: what one form does not know is no difference.
    private static bool Differs(FieldName name, Field? here, Field? there) =>
        (name.IsSummary() || (here is not null && there is not null))
        && !string.Equals(
            WhiteSpace.Joined(here?.Text ?? ""), WhiteSpace.Joined(there?.Text ?? ""), StringComparison.Ordinal);
}
