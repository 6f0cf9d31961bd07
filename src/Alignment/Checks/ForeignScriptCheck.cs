using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports letters of a third script (Korean, Cyrillic, Japanese, Arabic …) in a Chinese field.</summary>
public sealed class ForeignScriptCheck : FieldCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN203",
        Name = "foreign-script",
        Title = new("Letters of a third script", "混入第三种文字"),
        Message = new("“{0}” is written in a script that nothing in the paper explains", "“{0}”使用了论文内容无法解释的文字"),
        Help = new(
            "A model slipped into another language, or a look-alike letter stands in a Latin word. Right only where the paper is "
            + "about that language; then the rule is silent.",
            "模型混入了其他语言，或拉丁单词中出现形近字母。仅当论文涉及该语言时才合理，此时本规则不报告。"),
        Category = MqmCategory.Character,
        Level = Level.Warning,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("A corpus of Korean proverbs", "本文建立韩语谚语（속담）语料库。"),
            CheckExample.Clean("An angle in a plane", "夹角 α 由 β-VAE 给出。"),
            CheckExample.Found("A corpus of proverbs", "本文建立谚语 말뭉치 并加以标注。", marked: "말뭉치"),
            CheckExample.Found("A model for maps", "模型 TrаnsMap 用于制图。", marked: "а"),
        ],
    };

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(findings);

        // One slip, one finding: the first run of each script stands for the others.
        List<(TextSpan Span, Script Script)> runs = ForeignLetters.Of(Formulas.Blanked(target.Text));
        if (runs.Count == 0 || EncodingDamageCheck.IsDamaged(target.Text))
        {
            return;
        }

        HashSet<Script> met = [];
        foreach ((TextSpan span, Script script) in runs)
        {
            if (!paper.SourceSays(span.Of(target.Text)) && met.Add(script) && !ScriptLanguages.Of(script).Any(paper.SourceSays))
            {
                findings.Add(Found(paper, target, context, span));
            }
        }
    }
}
