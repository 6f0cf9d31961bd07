using Alignment.Languages.Terms;
using Alignment.Scoring.Terms;

namespace Alignment.Checks;

/// <summary>Reports a rendering that the term base forbids, or that of a term which is to stay English.</summary>
public sealed class WrongTermCheck : Check
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN401",
        Name = "wrong-term",
        Title = new("Wrong rendering of a term", "术语译法错误"),
        Message = new("“{0}” is a wrong rendering of “{1}”: use “{2}”", "“{1}”不应译作“{0}”，应为“{2}”"),
        Help = new(
            "The term base forbids this rendering: it says something else, or the term stays in English. Use the one that is named, "
            + "or, where the rendering is meant, admit it in a term base of your own (terms in alignment.json, or --terms FILE).",
            "术语库禁用此译法：它另有所指，或该术语应保留英文。请改用所示译法；若确需此译法，请在自己的术语库（alignment.json 的 terms 或 --terms FILE）中列为可用。"),
        Category = MqmCategory.Terminology,
        Level = Level.Warning,
        Examples =
        [
            CheckExample.Clean("We use knowledge distillation.", "我们使用知识蒸馏。"),
            CheckExample.Found("We use knowledge distillation.", "我们使用知识提炼。", "知识提炼"),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        TermFindings findings = new(context);
        foreach (TermMention mention in findings.Judged.Where(mention => mention.Standing == TermStanding.Forbidden))
        {
            yield return Found(
                findings.Subject(mention), findings.Place(mention.Place),
                mention.Rendering, mention.Term.English, mention.Term.Preferred ?? mention.Term.English);
        }
    }
}
