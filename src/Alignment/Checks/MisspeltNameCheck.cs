using Alignment.Evidence;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports a word in Latin letters that is nearly, but not quite, one of the English paper, and names that one.</summary>
public sealed class MisspeltNameCheck : FieldCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN310",
        Name = "misspelt-name",
        Title = new("Name misspelt or of another version", "名称拼写或版本有误"),
        Message = new("“{0}” stands nowhere in the English paper; “{1}” does", "英文原文中没有“{0}”，而有“{1}”"),
        Help = new(
            "Two letters may be exchanged, the version number may be wrong, or the summary writes one name in two ways. Correct the name.",
            "可能是字母颠倒、版本号有误，或同一名称前后写法不一。请改正名称。"),
        Category = MqmCategory.Mistranslation,
        Level = Level.Warning,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("KiteNet-V2 folds the map twice.", "KiteNet-V2 将地图折叠两次。"),
            CheckExample.Found("KiteNet-V2 folds the map twice.", "KiteNet-V3 将地图折叠两次。", "KiteNet-V3"),
            CheckExample.Found("KiteNet-V2 folds the map twice.", "KiteNte-V2 将地图折叠两次。", "KiteNte-V2"),
        ],
    };

    /// <inheritdoc/>
    protected override bool JudgesBySource => true;

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(findings);
        foreach (UnsupportedName word in paper.UnsupportedNames)
        {
            if (ReferenceEquals(word.Text, target) && word.Meant is not null)
            {
                findings.Add(Found(paper, target, context, word.Span, word.Name, word.Meant));
            }
        }

        foreach ((TextSpan span, string name, string usual) in NameChecks.Drifted(paper, target))
        {
            findings.Add(Found(paper, target, context, span, name, usual));
        }
    }
}
