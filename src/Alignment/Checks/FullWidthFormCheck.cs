using System.Text.RegularExpressions;
using Alignment.Evidence;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports full-width digits, letters and percent signs, where editions write the ordinary ones.</summary>
public sealed partial class FullWidthFormCheck : FieldCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN208",
        Name = "full-width-form",
        Title = new("Full-width digit or letter", "全角数字或字母"),
        Message = new("“{0}” is written full-width; write “{1}”", "“{0}”为全角字符，应写作“{1}”"),
        Help = new(
            "Numbers and Latin words are written with ordinary characters, or search and comparison miss them. Full-width punctuation is right.",
            "数字和拉丁字母应使用半角字符，否则检索和比对会遗漏。全角标点不受影响。"),
        Category = MqmCategory.Typography,
        Level = Level.Note,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("", "准确率（测试集）达到 92.4%，优于基线！"),
            CheckExample.Found("", "准确率达到９２.４％。", marked: "９２.４％"),
        ],
    };

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(findings);
        if (!HasForm(target.Text))
        {
            return;
        }

        foreach (Match match in Forms().Matches(target.Text))
        {
            findings.Add(Found(paper, target, context, new TextSpan(match.Index, match.Length), match.Value, HalfWidth(match.Value)));
        }
    }

    // Nearly no text has one, and full-width punctuation slows the pattern down.
    private static bool HasForm(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('０', '９') || text.ContainsAnyInRange('Ａ', 'Ｚ') || text.ContainsAnyInRange('ａ', 'ｚ') || text.Contains('％');

    private static string HalfWidth(string text) =>
        string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c));

    // One number is one finding, whatever marks stand inside it.
    [GeneratedRegex("[０-９Ａ-Ｚａ-ｚ％](?:[.,．]?[０-９Ａ-Ｚａ-ｚ％])*", RegexOptions.CultureInvariant)]
    private static partial Regex Forms();
}
