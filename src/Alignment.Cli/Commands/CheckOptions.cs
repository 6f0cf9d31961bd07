using System.Collections.Immutable;
using System.CommandLine;
using Alignment.Checks;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Configuration.TermFiles;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Pairing;

namespace Alignment.Cli.Commands;

/// <summary>The options of <c>check</c> that say how editions are judged.</summary>
/// <param name="terminal">Says in which language they are described.</param>
internal sealed class CheckOptions(Terminal terminal)
{
    private readonly Option<string?> _scope = new("--scope")
    {
        Description = terminal.Text(
            "Categories the target is expected to hold: those both editions follow, or all of the source [default: common-categories]",
            "目标版本应涵盖的类别：两个版本共同关注的，或源版本的全部 [默认：common-categories]"),
        HelpName = "common-categories|all",
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = terminal.Text("Fail the gate from this level on [default: error]", "达到此级别即不通过 [默认：error]"),
        HelpName = "error|warning|never",
    };

    private readonly Option<string?> _maxMissing = new("--max-missing")
    {
        Description = terminal.Text(
            "Share of papers that may be missing before each is an error, such as 5% or 0.05 [default: 5%]",
            "允许缺失的论文比例，超出后每篇均为错误，如 5% 或 0.05 [默认：5%]"),
        HelpName = "SHARE",
    };

    private readonly Option<string?> _maxWarnings = new("--max-warnings")
    {
        Description = terminal.Text("Fail the gate with more warnings than this", "警告多于此数即不通过"),
        HelpName = "N",
    };

    private readonly Option<string[]> _select = new("--select")
    {
        Description = terminal.Text(
            "Run only these rules: ids, beginnings of ids (ALN1) or names; lists with commas, repeatable",
            "只运行这些规则：编号、编号开头（ALN1）或名称；用逗号分隔，可重复"),
        HelpName = "RULES",
    };

    private readonly Option<string[]> _ignore = new("--ignore")
    {
        Description = terminal.Text(
            "Leave these rules out; an edition that could not be judged is reported all the same",
            "不运行这些规则；无法判断的版本照样报告"),
        HelpName = "RULES",
    };

    private readonly Option<string[]> _terms = new("--terms")
    {
        Description = terminal.Text(
            "Terms of your own (TSV, CSV or TBX), which come before the tool's; repeatable, the last comes first",
            "自备术语表（TSV、CSV 或 TBX），优先于内置术语；可重复，后者优先"),
        HelpName = "FILE",
    };

    private readonly Option<string?> _config = CommonOptions.Config(terminal);

    private readonly Option<bool> _noConfig = CommonOptions.NoConfig(terminal);

    private readonly Option<bool> _tokens = new("--tokens")
    {
        Description = terminal.Text(
            "Count tokens (o200k_base) of every field for the report; takes half a second more",
            "统计各字段的词元数（o200k_base）写入报告；多用约半秒"),
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in All)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Those of the options that the command line names, as they would be written again for another process.</summary>
    public ImmutableArray<string> Given(ParseResult parsed) =>
    [
        .. All
            .Select(option => (option.Name, Result: parsed.GetResult(option)))
            .Where(option => option.Result is { Implicit: false })
            .SelectMany(option => option.Result!.Tokens.Count == 0
                ? [option.Name]
                : option.Result.Tokens.SelectMany(token => (string[])[option.Name, token.Value])),
    ];

    private Option[] All => [_scope, _failOn, _maxMissing, _maxWarnings, _select, _ignore, _terms, _config, _noConfig, _tokens];

    /// <summary>The files of terms that the command line names, which no output may replace.</summary>
    public IReadOnlyList<string> TermFiles(ParseResult parsed) => parsed.GetValue(_terms) ?? [];

    /// <summary>The settings: the tool's own, then those of the configuration file, then those of the command line.</summary>
    /// <exception cref="ConfigurationException">A setting cannot be meant.</exception>
    public RunSettings Settings(ParseResult parsed, string folder)
    {
        RunSettings settings = ConfigurationLoader.Load(parsed.GetValue(_config), parsed.GetValue(_noConfig), folder);
        return settings with
        {
            Terms = TermFiles(parsed).Aggregate(settings.Terms, (terms, file) => terms.With(TermFile.Read(folder == "." ? file : Path.Combine(folder, file)))),
            Tokens = parsed.GetValue(_tokens) ? TokenCounter.O200k : null,
            Pairing = parsed.Choice(_scope, "common-categories", "all") is string scope
                ? settings.Pairing with { Scope = scope == "all" ? ScopeMode.All : ScopeMode.CommonCategories }
                : settings.Pairing,
            Gate = Gate(parsed, settings.Gate),
            Checks = Checks(parsed, settings.Checks),
        };
    }

    private GatePolicy Gate(ParseResult parsed, GatePolicy policy) => new(
        parsed.Choice(_failOn, "error", "warning", "never") switch
        {
            "error" => FailOn.Error,
            "warning" => FailOn.Warning,
            "never" => FailOn.Never,
            _ => policy.FailOn,
        },
        parsed.Count(_maxWarnings) ?? policy.MaxWarnings);

    private CheckSettings Checks(ParseResult parsed, CheckSettings checks)
    {
        if (parsed.Share(_maxMissing) is double value)
        {
            string id = new MissingPaperCheck().Descriptor.Id;
            checks = checks with { Values = checks.Values.SetItem((id, MissingPaperCheck.MaxMissing.Key), value) };
        }

        List<string> selected = Ids(parsed.GetValue(_select));
        if (selected.Count > 0)
        {
            checks = checks with { Off = [.. CheckCatalog.All.Select(check => check.Descriptor.Id).Except(selected)] };
        }

        return checks with { Off = checks.Off.Union(Ids(parsed.GetValue(_ignore))) };
    }

    private static List<string> Ids(string[]? lists) =>
    [
        .. (lists ?? [])
            .SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(word => CheckSelector.Resolve(word)),
    ];
}
