using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using Alignment.Checks;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Pairing;

namespace Alignment.Configuration;

/// <summary>Writes the settings of a run as a configuration that says the same, each with where it comes from.</summary>
public static class EffectiveConfiguration
{
    private static readonly LocalText Default = new("default", "默认");

    /// <summary>Writes the settings.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="language">The language of the comments.</param>
    /// <param name="output">Where they go.</param>
    public static void Write(RunSettings settings, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(output);
        LocalText read = settings.ConfigurationPath is string path
            ? new($"read: {path}", $"读取：{path}")
            : new("read: no configuration file", "未读取配置文件");
        output.Write($"// {read.In(language)}\n{{\n");
        Section[] sections = [.. Sections(settings)];
        for (int i = 0; i < sections.Length; i++)
        {
            sections[i].Write(output, language, isLast: i == sections.Length - 1);
        }

        output.Write("}\n");
    }

    private static IEnumerable<Section> Sections(RunSettings settings)
    {
        PairingOptions pairing = settings.Pairing;
        LocalText From(string key) => Last(settings, key) ?? Default;
        yield return Section.Of(
            "scope", pairing.Scope == ScopeMode.Listed ? $"[{string.Join(", ", pairing.Categories.Select(Quoted))}]"
                : Quoted(pairing.Scope == ScopeMode.All ? "all" : "common-categories"), From("scope"));
        yield return Section.Of("failOn", Quoted(settings.Gate.FailOn switch { FailOn.Error => "error", FailOn.Warning => "warning", _ => "never" }), From("failOn"));
        yield return new("budgets", '{', [.. Budgets(settings)]);
        yield return new("rules", '{', [.. CheckCatalog.All.Select(check => Rule(settings, check.Descriptor))]);

        ImmutableArray<Row> aliases =
        [
            .. settings.Origins.Where(origin => origin.Key.StartsWith("fields.aliases.", StringComparison.Ordinal))
                .GroupBy(origin => origin.Key)
                .Select(same => new Row($"{Quoted(same.Key["fields.aliases.".Length..])}: {Quoted(same.Last().Value)}", same.Last().From)),
        ];
        if (!aliases.IsEmpty)
        {
            yield return new("fields", '{', aliases) { Inner = "aliases" };
        }

        foreach (string key in (string[])["placeholders", "terms", "baseline"])
        {
            ImmutableArray<Row> items =
                [.. settings.Origins.Where(origin => origin.Key == key).Select(origin => new Row(Quoted(origin.Value), origin.From))];
            if (!items.IsEmpty)
            {
                yield return new(key, '[', items);
            }
        }

        if (settings.History is string history)
        {
            yield return Section.Of("history", Quoted(history), From("history"));
        }

        if (Last(settings, "uiLang") is LocalText language)
        {
            yield return Section.Of("uiLang", Quoted(settings.UiLanguage switch { Language.Chinese => "zh-CN", Language.English => "en", _ => "auto" }), language);
        }
    }

    private static IEnumerable<Row> Budgets(RunSettings settings)
    {
        GatePolicy gate = settings.Gate;
        IEnumerable<(string Key, string Name)> set = BudgetKind.OfRules.Select(kind => (kind.Key, kind.Name))
            .Concat(gate.Limits.Keys.Where(name => CheckCatalog.All.Any(check => check.Descriptor.Id == name)).Select(id => (id, id)));
        foreach ((string key, string name) in set)
        {
            if (gate.Limits.TryGetValue(name, out BudgetLimit limit))
            {
                string value = limit.IsShare && key != BudgetKind.MissingPapers.Key ? Quoted(Number(100 * limit.Most) + "%") : Number(limit.Most);
                yield return new($"{Quoted(key)}: {value}", Last(settings, "budgets." + key) ?? Default);
            }
        }

        yield return new($"{Quoted("errors")}: {Number(gate.MaxErrors)}", Last(settings, "budgets.errors") ?? Default);
        yield return new($"{Quoted("warnings")}: {(gate.MaxWarnings is int most ? Number(most) : "null")}", Last(settings, "budgets.warnings") ?? Default);
    }

    private static Row Rule(RunSettings settings, CheckDescriptor check)
    {
        string level = settings.Checks.Off.Contains(check.Id) ? "off"
            : settings.Checks.Levels.TryGetValue(check.Id, out Level set) ? Word(set) : "default";
        string options = string.Join(", ", check.Options.Select(option => $"{Quoted(option.Key)}: {Number(settings.Checks.Get(check, option))}"));
        LocalText from = Last(settings, "rules." + check.Id) ?? new($"{Word(check.Level)} by default", $"默认 {Word(check.Level)}");
        (CheckOption Option, LocalText From)[] tuned =
        [
            .. check.Options
                .Select(option => (option, From: Last(settings, $"rules.{check.Id}.{option.Key}")
                    ?? (option == MissingPaperCheck.MaxMissing ? Last(settings, "budgets." + BudgetKind.MissingPapers.Key) : null)))
                .Where(option => option.From is not null)
                .Select(option => (option.option, option.From!)),
        ];
        return new(
            $"{Quoted(check.Id)}: {(options.Length == 0 ? Quoted(level) : $"[{Quoted(level)}, {{ {options} }}]")}",
            new(
                $"{check.Name}: {from.English}{string.Concat(tuned.Select(option => $"; {option.Option.Key}: {option.From.English}"))}",
                $"{check.Name}：{from.Chinese}{string.Concat(tuned.Select(option => $"；{option.Option.Key}：{option.From.Chinese}"))}"));
    }

    private static LocalText? Last(RunSettings settings, string key) => settings.Origins.LastOrDefault(origin => origin.Key == key)?.From;

    private static string Word(Level level) => level switch { Level.Error => "error", Level.Warning => "warning", _ => "note" };

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private sealed record Row(string Json, LocalText From);

    /// <summary>A key with one value, or with several lines.</summary>
    private sealed record Section(string Key, char Opens, ImmutableArray<Row> Rows)
    {
        /// <summary>A key that the rows stand under, within the section's own.</summary>
        public string? Inner { get; init; }

        private Row? Single { get; init; }

        public static Section Of(string key, string json, LocalText from) => new(key, '{', []) { Single = new(json, from) };

        public void Write(TextWriter output, Language language, bool isLast)
        {
            string comma = isLast ? "" : ",";
            if (Single is not null)
            {
                output.Write($"  {Quoted(Key)}: {Single.Json}{comma} // {Single.From.In(language)}\n");
                return;
            }

            char closes = Opens == '{' ? '}' : ']';
            string indent = Inner is null ? "    " : "      ";
            output.Write($"  {Quoted(Key)}: {(Inner is null ? "" : $"{{\n    {Quoted(Inner)}: ")}{Opens}\n");
            for (int i = 0; i < Rows.Length; i++)
            {
                output.Write($"{indent}{Rows[i].Json}{(i == Rows.Length - 1 ? "" : ",")} // {Rows[i].From.In(language)}\n");
            }

            output.Write(Inner is null ? $"  {closes}{comma}\n" : $"    {closes}\n  }}{comma}\n");
        }
    }
}
