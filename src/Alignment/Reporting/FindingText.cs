using Alignment.Checks;
using Alignment.Editions;
using Alignment.Languages;

namespace Alignment.Reporting;

/// <summary>What a finding says where nothing around it names the paper.</summary>
internal static class FindingText
{
    /// <summary>The message, after the paper's id where it does not hold that itself.</summary>
    public static string Of(Finding finding, Language language)
    {
        string said = finding.Message.In(language);
        return finding.Paper is not ArxivId paper || said.Contains(paper.Value, StringComparison.Ordinal) ? said
            : $"{paper.Value}{new LocalText(": ", "：").In(language)}{said}";
    }
}
