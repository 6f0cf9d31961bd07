using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports traditional characters in a simplified edition, and simplified ones in a traditional edition.</summary>
public sealed class ScriptVariantCheck : FieldCheck
{
    // A name or a quotation holds a few forms; a field in the other script holds dozens.
    private const int LongestName = 6;
    private const int MostNamed = 5;

    private static readonly LocalText Simplified = new(
        "{0} simplified character(s) in a traditional edition: {1}", "繁体版本中有 {0} 个简体字：{1}");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN204",
        Name = "script-variant",
        Title = new("Characters of the other Chinese script", "简繁混用"),
        Message = new("{0} traditional character(s) in a simplified edition: {1}", "简体版本中有 {0} 个繁体字：{1}"),
        Help = new(
            "The edition is written in one Chinese script and this field, or a character of it, in the other. Convert it, or generate it again. "
            + "The edition's own script is the measure.",
            "该版本使用一种中文字形，而此字段（或其中的字）使用另一种。请转换或重新生成。以版本自身的字形为准。"),
        Category = MqmCategory.Character,
        Level = Level.Warning,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("", "该方法以干涉仪测量，并着重于覆盖率。"),
            CheckExample.Clean("A corpus from Taiwan", "语料取自《聯合報》。"),
            CheckExample.Found("", "训练时的解碼器保持不变。", marked: "碼"),
        ],
    };

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(findings);
        ChineseScript expected = context.Profile.TargetScript;
        List<int> odd = OffsetsOf(expected == ChineseScript.Traditional ? ChineseScript.Simplified : ChineseScript.Traditional, target.Text);
        if (odd.Count == 0 || IsExplained(paper, target.Text, odd) || EncodingDamageCheck.IsDamaged(target.Text))
        {
            return;
        }

        string forms = string.Join(
            "  ", odd.Select(at => target.Text[at]).Distinct().Take(MostNamed).Select(c => $"{c} ({ScriptVariants.CounterpartOf(c)})"));
        TextSpan span = new(odd[0], 1);
        Finding finding = expected == ChineseScript.Traditional
            ? FoundSaying(paper, target, context, Simplified, span, odd.Count, forms)
            : Found(paper, target, context, span, odd.Count, forms);
        findings.Add(finding with
        {
            Fingerprint = Fingerprint.Of(
                Descriptor.Id, paper.Id.Value, target.Field.Name.Key(), string.Concat(odd.Select(at => target.Text[at]))),
        });
    }

    private static List<int> OffsetsOf(ChineseScript script, ReadOnlySpan<char> text)
    {
        List<int> offsets = [];
        int at = 0;
        while (at < text.Length && ScriptVariants.IndexOf(text[at..], script) is int next and >= 0)
        {
            offsets.Add(at + next);
            at += next + 1;
        }

        return offsets;
    }

    private static bool IsExplained(PaperEvidence paper, string text, List<int> odd) =>
        odd.Count <= LongestName
        && (ScriptLanguages.OfTraditional.Any(paper.SourceSays) || odd.TrueForAll(at => paper.SourceSays(text[at].ToString())));
}
