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
            "Categories the target is expected to hold: those both editions follow, all of the source, or a list with commas [default: common-categories]",
            "目标版本应涵盖的类别：两个版本共同关注的、源版本的全部，或逗号分隔的列表 [默认：common-categories]"),
        HelpName = "common-categories|all|LIST",
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

    private readonly Option<string[]> _budget = new("--budget")
    {
        Description = terminal.Text(
            "How much of a kind may pass: placeholders=0, lost-tail=20, ALN304=5, wrong-language=2%; repeatable",
            "某类问题允许放行的数量，如 placeholders=0、ALN304=5 或 lost-tail=2%；可重复"),
        HelpName = "NAME=N",
    };

    private readonly Option<string[]> _severity = new("--severity")
    {
        Description = terminal.Text(
            "Level of a rule: error, warning, note, off or default, as in ALN111=note; repeatable",
            "规则的级别：error、warning、note、off 或 default，如 ALN111=note；可重复"),
        HelpName = "RULE=LEVEL",
    };

    private readonly Option<string[]> _baseline = new("--baseline")
    {
        Description = terminal.Text(
            "Known findings, which count for nothing (alignment baseline create writes them); repeatable",
            "已知问题的基线，其中的问题不计入（由 alignment baseline create 生成）；可重复"),
        HelpName = "FILE",
    };

    private readonly Option<bool> _newOnly = new("--new-only")
    {
        Description = terminal.Text(
            "With a baseline: show only what it does not hold (JSON marks the known ones)",
            "使用基线时只显示其中没有的问题（JSON 中标出已知者）"),
    };

    private readonly Option<bool> _printConfig = new(PrintConfig.Option)
    {
        Description = terminal.Text(
            "Print the settings in force as a configuration, each with where it comes from, and exit",
            "以配置文件的形式打印生效的设置及其来源，然后退出"),
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

    private Option[] All =>
    [
        _scope, _failOn, _maxMissing, _maxWarnings, _budget, _select, _ignore, _severity, _baseline, _newOnly, _terms, _config, _noConfig,
        _printConfig, _tokens,
    ];

    /// <summary>The files of terms that the command line names, which no output may replace.</summary>
    public IReadOnlyList<string> TermFiles(ParseResult parsed) => parsed.GetValue(_terms) ?? [];

    /// <summary>Those and the baselines.</summary>
    public IReadOnlyList<string> Files(ParseResult parsed) => [.. TermFiles(parsed), .. parsed.GetValue(_baseline) ?? []];

    /// <summary>The settings: the tool's own, then those of the configuration file, then those of the command line.</summary>
    /// <exception cref="ConfigurationException">A setting cannot be meant.</exception>
    public RunSettings Settings(ParseResult parsed, string folder)
    {
        RunSettings settings = ConfigurationLoader.Load(parsed.GetValue(_config), parsed.GetValue(_noConfig), folder);
        settings = Checks(parsed, Gate(parsed, Scope(parsed, settings)));
        foreach (string file in TermFiles(parsed))
        {
            string path = In(folder, file);
            settings = From(_terms, "terms", settings with { Terms = settings.Terms.With(TermFile.Read(path)) }, path);
        }

        foreach (string file in parsed.GetValue(_baseline) ?? [])
        {
            string path = In(folder, file);
            Baseline both = Alignment.Gate.Baseline.Of(settings.Baseline.Entries.Concat(BaselineFile.Read(path).Entries));
            settings = From(_baseline, "baseline", settings with { Baseline = both }, path);
        }

        bool isNewOnly = parsed.GetValue(_newOnly);
        if (isNewOnly && !settings.Origins.Any(origin => origin.Key == "baseline"))
        {
            throw new ConfigurationException(new LocalText(
                "--new-only needs a baseline; name one with --baseline FILE, or make one with: alignment baseline create",
                "--new-only 需要基线；请用 --baseline FILE 指明，或用 alignment baseline create 生成"));
        }

        return settings with { ShowsNewOnly = isNewOnly, Tokens = parsed.GetValue(_tokens) ? TokenCounter.O200k : null };
    }

    private RunSettings Scope(ParseResult parsed, RunSettings settings)
    {
        string? given = parsed.GetValue(_scope);
        if (given is null)
        {
            return settings;
        }

        // A list looks like one: categories hold a comma or a dot.
        PairingOptions pairing = given.AsSpan().IndexOfAny(',', '.') >= 0
            ? settings.Pairing with
            {
                Scope = ScopeMode.Listed,
                Categories = [.. given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            }
            : settings.Pairing with
            {
                Scope = parsed.Choice(_scope, "common-categories", "all") == "all" ? ScopeMode.All : ScopeMode.CommonCategories,
                Categories = [],
            };
        return From(_scope, "scope", settings with { Pairing = pairing });
    }

    private RunSettings Gate(ParseResult parsed, RunSettings settings)
    {
        FailOn? failOn = parsed.Choice(_failOn, "error", "warning", "never") switch
        {
            "error" => FailOn.Error,
            "warning" => FailOn.Warning,
            "never" => FailOn.Never,
            _ => null,
        };
        if (failOn is FailOn level)
        {
            settings = From(_failOn, "failOn", settings with { Gate = settings.Gate with { FailOn = level } });
        }

        if (parsed.Count(_maxWarnings) is int warnings)
        {
            settings = From(_maxWarnings, "budgets.warnings", settings with { Gate = settings.Gate with { MaxWarnings = warnings } });
        }

        if (parsed.Share(_maxMissing) is double share)
        {
            settings = BudgetSetting.SetMissingPapers(settings, share, _maxMissing.Name);
        }

        return (parsed.GetValue(_budget) ?? []).Aggregate(settings, (sofar, given) => BudgetSetting.Set(sofar, given, _budget.Name));
    }

    private RunSettings Checks(ParseResult parsed, RunSettings settings)
    {
        settings = (parsed.GetValue(_severity) ?? []).Aggregate(settings, (sofar, given) => CheckLevel.Set(sofar, given, _severity.Name));
        List<string> selected = Ids(parsed.GetValue(_select));
        if (selected.Count > 0)
        {
            settings = settings with { Checks = settings.Checks with { Off = [] } };
            settings = Without(settings, CheckCatalog.All.Select(check => check.Descriptor.Id).Except(selected), _select);
        }

        return Without(settings, Ids(parsed.GetValue(_ignore)), _ignore);
    }

    private static RunSettings Without(RunSettings settings, IEnumerable<string> ids, Option option) => ids.Aggregate(
        settings, (sofar, id) => From(option, "rules." + id, sofar with { Checks = sofar.Checks with { Off = sofar.Checks.Off.Add(id) } }));

    private static RunSettings From(Option option, string key, RunSettings settings, string value = "") =>
        settings with { Origins = settings.Origins.Add(new(key, new(option.Name, option.Name), value)) };

    private static string In(string folder, string file) => folder == "." ? file : Path.Combine(folder, file);

    private static List<string> Ids(string[]? lists) =>
    [
        .. (lists ?? [])
            .SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(word => CheckSelector.Resolve(word)),
    ];
}
