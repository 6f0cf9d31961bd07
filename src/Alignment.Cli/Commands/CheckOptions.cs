using System.CommandLine;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Configuration.TermFiles;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Pairing;

namespace Alignment.Cli.Commands;

/// <summary>The options of <c>check</c> that say how editions are judged.</summary>
internal sealed class CheckOptions
{
    private readonly Option<string?> _scope = new("--scope")
    {
        Description = "Categories the target is expected to hold: those both editions follow, or all of the source [default: common-categories]",
        HelpName = "common-categories|all",
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "Fail the gate from this level on [default: error]",
        HelpName = "error|warning|never",
    };

    private readonly Option<string?> _maxMissing = new("--max-missing")
    {
        Description = "Share of papers that may be missing before each is an error, such as 5% or 0.05 [default: 5%]",
        HelpName = "SHARE",
    };

    private readonly Option<string?> _maxWarnings = new("--max-warnings") { Description = "Fail the gate with more warnings than this", HelpName = "N" };

    private readonly Option<string[]> _select = new("--select")
    {
        Description = "Run only these rules: ids, beginnings of ids (ALN1) or names; lists with commas, repeatable",
        HelpName = "RULES",
    };

    private readonly Option<string[]> _ignore = new("--ignore")
    {
        Description = "Leave these rules out; an edition that could not be judged is reported all the same",
        HelpName = "RULES",
    };

    private readonly Option<string[]> _terms = new("--terms")
    {
        Description = "Terms of your own (TSV, CSV or TBX), which come before the tool's; repeatable, the last comes first",
        HelpName = "FILE",
    };

    private readonly Option<string?> _config = new("--config") { Description = "Configuration file [default: alignment.json in this folder, if it is there]", HelpName = "FILE" };

    private readonly Option<bool> _noConfig = new("--no-config") { Description = "Read no configuration file" };

    private readonly Option<bool> _tokens = new("--tokens") { Description = "Count tokens (o200k_base) of every field for the report; takes half a second more" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_scope, _failOn, _maxMissing, _maxWarnings, _select, _ignore, _terms, _config, _noConfig, _tokens])
        {
            command.Options.Add(option);
        }
    }

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
