using System.Globalization;
using Alignment.Languages;

namespace Alignment.Reporting.Diffs;

/// <summary>Writes a difference as Markdown, for a comment on a pull request.</summary>
public static class DiffMarkdown
{
    // A comment takes 65,536 characters; these and their messages stay well within.
    private const int MostFindings = 30;
    private const int MostMessage = 300;

    /// <summary>Writes a difference.</summary>
    public static void Render(ReportDiff diff, TextWriter output, Language language)
    {
        ArgumentNullException.ThrowIfNull(diff);
        ArgumentNullException.ThrowIfNull(output);
        string Text(string english, string chinese) => new LocalText(english, chinese).In(language);
        void Line(FormattableString line)
        {
            output.Write(line.ToString(CultureInfo.InvariantCulture));
            output.Write('\n');
        }

        Line($"### {DiffWords.OutcomeOf(diff.Before.Outcome).In(language)} → {DiffWords.OutcomeOf(diff.After.Outcome).In(language)}");
        Line($"");
        Line($"{Text("new", "新增")} {diff.New.Length} · {Text("gone", "消失")} {diff.Gone.Length} · {Text("same", "未变")} {diff.Same}");
        if (!diff.Rules.IsEmpty)
        {
            Line($"");
            Line($"| {Text("rule", "规则")} | | {Text("new", "新增")} | {Text("gone", "消失")} | {Text("same", "未变")} |");
            Line($"|---|---|---:|---:|---:|");
            foreach (RuleChange rule in diff.Rules)
            {
                Line($"| {MarkdownText.Escape(rule.Rule)} | {MarkdownText.Escape(rule.Name)} | {rule.New} | {rule.Gone} | {rule.Same} |");
            }
        }

        FigureChange[] changed = [.. diff.Figures.Where(figure => figure.Before != figure.After)];
        if (changed.Length > 0)
        {
            Line($"");
            foreach (FigureChange figure in changed)
            {
                Line($"- {DiffWords.NameOf(figure).In(language)}: {DiffWords.ValueOf(figure, figure.Before)} → {DiffWords.ValueOf(figure, figure.After)}");
            }
        }

        List(Text("New findings", "新增问题"), diff.New);
        List(Text("Gone", "已消失的问题"), diff.Gone);

        void List(string title, IReadOnlyCollection<FindingRow> findings)
        {
            if (findings.Count == 0)
            {
                return;
            }

            Line($"");
            Line($"<details><summary>{title} ({findings.Count})</summary>");
            Line($"");
            foreach (FindingRow finding in findings.Take(MostFindings))
            {
                string message = finding.Message.Length > MostMessage ? finding.Message[..MostMessage] + "…" : finding.Message;
                Line($"- {MarkdownText.Escape(finding.Level)} {MarkdownText.Escape(finding.Rule)} {MarkdownText.Escape(finding.Paper ?? "")} {MarkdownText.Escape($"{finding.Path}:{finding.Line}")}: {MarkdownText.Escape(message)}");
            }

            if (findings.Count > MostFindings)
            {
                Line($"- … {findings.Count - MostFindings}");
            }

            Line($"");
            Line($"</details>");
        }
    }
}
