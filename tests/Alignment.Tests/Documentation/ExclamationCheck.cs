using Alignment.Checks;
using Alignment.Evidence;
using Alignment.Text;

namespace Alignment.Tests.Documentation;

/// <summary>Reports an exclamation mark: a summary states, it does not cheer.</summary>
public sealed class ExclamationCheck : FieldCheck
{
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN299",
        Name = "exclamation",
        Title = new("Exclamation mark in a summary", "摘要中出现感叹号"),
        Message = new("“{0}” in a summary", "摘要中出现“{0}”"),
        Help = new("Say it plainly; the mark is the generator's, not the authors'.", "请平实陈述：感叹号来自生成器，而非作者。"),
        Category = MqmCategory.Typography,
        Level = Level.Note,
        Examples =
        [
            CheckExample.Clean("The model is fast.", "该模型速度很快。"),
            CheckExample.Found("The model is fast.", "该模型速度非常快！", marked: "！"),
        ],
    };

    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        int mark = target.Text.AsSpan().IndexOfAny('！', '!');
        if (mark >= 0)
        {
            findings.Add(Found(paper, target, context, new TextSpan(mark, 1)));
        }
    }
}
