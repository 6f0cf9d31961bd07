using System.Text.RegularExpressions;
using Alignment.Evidence;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports a formula that lost a dollar sign or a brace, and so does not render.</summary>
public sealed partial class BrokenFormulaCheck : FieldCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN210",
        Name = "broken-formula",
        Title = new("Broken formula", "公式损坏"),
        Message = new("“{0}” does not close: the formula will not render", "“{0}”未闭合，公式无法渲染"),
        Help = new(
            "A dollar sign or a brace of the formula is missing. Restore it from the abstract. Prices are set aside where the paper speaks of money.",
            "公式缺少美元符号或花括号。请对照摘要补全。论文涉及金额时，价格符号不计。"),
        Category = MqmCategory.Markup,
        Level = Level.Warning,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("", "界为 $O(n^{2})$，其中 $n$ 为长度。"),
            CheckExample.Clean("It costs $5 a run", "每次运行只需$5。"),
            CheckExample.Found("", "界为 $O(n^{2})，其中长度给定。", marked: "$"),
            CheckExample.Found("", "界为 $O(n^{2)$，其中长度给定。", marked: "$O(n^{2)$"),
        ],
    };

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(findings);
        if (target.Text.AsSpan().ContainsAny('$', '\\')
            && BrokenFormulas.First(target.Text, SpeaksOfMoney(paper, target.Text)) is TextSpan span)
        {
            findings.Add(Found(paper, target, context, span));
        }
    }

    private static bool SpeaksOfMoney(PaperEvidence paper, string text) =>
        Currency().IsMatch(text) || paper.SourceTexts.Any(english => Currency().IsMatch(english) || Amount().IsMatch(english));

    [GeneratedRegex(@"\bdollars?\b|\bUSD\b|\bUS\$|美元|美金|美分", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Currency();

    // A dollar sign before a number that no other sign closes, or that goes on as amounts do.
    [GeneratedRegex(
        @"\\\$\d|\$\d[\d,.]*\s?(?:[KMBk]\b|thousand|million|billion|trillion|per\b|/|-)|(?<![$\\])\$(?>\d[\d,.]*)(?=[\s;)]|$)(?![^$]*\$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
