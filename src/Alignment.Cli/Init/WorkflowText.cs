using System.Reflection;
using System.Text;
using Alignment.Languages;

namespace Alignment.Cli.Init;

/// <summary>Writes the workflow that judges new editions with this project's action.</summary>
internal static class WorkflowText
{
    private const string Host = "https://github.com/";

    /// <summary>The action, as <c>uses:</c> names it: the repository that this program was built from, when the build knew it.</summary>
    public static string Action { get; } = Of(typeof(WorkflowText).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")?.Value);

    /// <summary>Whether the repository of the action is yet to be filled in.</summary>
    public static bool IsActionOpen => Action.StartsWith("OWNER/", StringComparison.Ordinal);

    /// <summary>The workflow.</summary>
    /// <param name="plan">What was found.</param>
    /// <param name="language">The language of its comments and of the action's messages.</param>
    public static string Of(InitPlan plan, Language language)
    {
        StringBuilder text = new();
        void Note(string indent, string english, string chinese) => Line($"{indent}# {new LocalText(english, chinese).In(language)}");
        void Line(string line) => text.Append(line).Append('\n');
        string uiLanguage = language == Language.Chinese ? "zh-CN" : "en";

        Note("", "Judges the editions that a push or a pull request adds or changes.", "检查推送或拉取请求新增、修改的各期版本。");
        Note("", "A push made with GITHUB_TOKEN starts no workflow. If a workflow of yours writes the editions and pushes them, this one never", "用 GITHUB_TOKEN 推送不会触发任何工作流。如果是你自己的工作流生成并推送各期，本工作流不会运行：");
        Note("", "runs: put the step below into that job, after the editions are written and before they are published:", "请把下面这一步放进那个任务，置于生成之后、发布之前：");
        Line("#");
        Line($"#   - uses: {Action}");
        Line("#     with:");
        Line($"#       source: {Quoted(plan.Place)}");
        Line("#       changed-since: HEAD");
        Line($"#       ui-lang: {uiLanguage}");
        Line("name: alignment");
        Line("");
        Line("on:");
        Line("  push:");
        Line("  pull_request:");
        Line("  workflow_dispatch:");
        Line("");
        Line("permissions:");
        Line("  contents: read");
        Line("");
        Line("jobs:");
        Line("  check:");
        Line("    runs-on: ubuntu-latest");
        Line("    steps:");
        Line("      - uses: actions/checkout@v4");
        Line("        with:");
        Note("          ", "What is new is told by comparing commits, so the earlier ones are needed.", "要与之前的提交比较才知道哪些是新的，因此需要历史提交。");
        Line("          fetch-depth: 0");
        if (IsActionOpen)
        {
            Note("      ", "Write the repository of alignment in place of OWNER/alignment.", "请把 OWNER/alignment 换成 alignment 所在的仓库。");
        }

        Line($"      - uses: {Action}");
        Line("        with:");
        Line($"          source: {Quoted(plan.Place)}");
        Note("          ", "Empty in a run by hand, which judges every edition.", "手动运行时为空，检查全部各期。");
        Line("          changed-since: ${{ github.event.pull_request.base.sha || github.event.before }}");
        Note("          ", "block fails the job, warn only reports. heal generates the faulty papers of the one edition that failed again and judges", "block：不通过即失败；warn：只报告；heal：只有一期不通过时，重新生成其中有问题的论文，再检查一遍。");
        Note("          ", "once more; it needs your generator (regenerate, regenerated): docs/guide.md.", "heal 需要给出生成命令（regenerate、regenerated）：见 docs/guide.zh.md。");
        Line("          mode: block");
        Line($"          config: {Quoted(plan.Configuration)}");
        Line($"          ui-lang: {uiLanguage}");
        return text.ToString();
    }

    private static string Of(string? repository)
    {
        string? path = repository?.StartsWith(Host, StringComparison.Ordinal) == true ? repository[Host.Length..] : null;
        path = path?.EndsWith(".git", StringComparison.Ordinal) == true ? path[..^".git".Length] : path;
        return $"{(path?.Count(c => c == '/') == 1 ? path : "OWNER/alignment")}@v1";
    }

    // In single quotes YAML knows no escape but the quote itself.
    private static string Quoted(string value) => $"'{value.ReplaceLineEndings(" ").Replace("'", "''", StringComparison.Ordinal)}'";
}
