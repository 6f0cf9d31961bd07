using System.Text.Json;
using System.Text.RegularExpressions;
using Alignment.Configuration.TermFiles;
using Alignment.Editions;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Pairing;

namespace Alignment.Configuration;

/// <summary>Turns a parsed configuration into settings.</summary>
/// <param name="file">The file, or preset, that is read.</param>
/// <param name="settings">The settings to start from.</param>
internal sealed partial class ConfigurationInterpreter(ConfigurationOrigin file, RunSettings settings)
{
    private readonly ConfigurationValues _read = new(file.Name);

    /// <summary>The settings so far.</summary>
    public RunSettings Settings { get; private set; } = settings;

    /// <summary>Takes over a whole file.</summary>
    public void Root(ConfigurationNode root)
    {
        (string Key, int Line, ConfigurationNode Value)[] members = [.. _read.Members(root, "a configuration")];
        // Wherever it stands, what a file extends comes first.
        foreach (var (key, line, value) in members.OrderBy(member => member.Key == "extends" ? 0 : 1))
        {
            if (!ConfigurationKey.Root.Any(known => known.Name == key))
            {
                throw _read.UnknownKey(line, key, [.. ConfigurationKey.Root.Select(known => known.Name)]);
            }

            Take(key, value);
        }
    }

    private void Take(string key, ConfigurationNode value)
    {
        switch (key)
        {
            case "$schema": _read.String(value, key); break;
            case "extends": Extends(value); break;
            case "scope": Scope(value); break;
            case "failOn": FailOn(value); break;
            case "budgets": new BudgetInterpreter(_read, file).Read(value, Change); break;
            case "rules": new RuleInterpreter(_read, file).Read(value, Change); break;
            case "fields": Fields(value); break;
            case "placeholders": Placeholders(value); break;
            case "terms": Terms(value); break;
            case "baseline": Baseline(value); break;
            case "history": Set(key, value.Line, Settings with { History = file.Resolve(_read.String(value, key)) }, value.Text); break;
            case "uiLang": UiLanguage(value); break;
            default: throw new InvalidOperationException($"the key {key} is listed and not read");
        }
    }

    private void Change(Func<RunSettings, RunSettings> change) => Settings = change(Settings);

    private void Set(string key, int line, RunSettings changed, string value = "") =>
        Settings = changed with { Origins = Settings.Origins.Add(new(key, file.At(line), value)) };

    private void Extends(ConfigurationNode node)
    {
        foreach ((string name, int line) in _read.OneOrMore(node, "extends"))
        {
            if (Presets.Names.Contains(name))
            {
                Settings = ConfigurationFile.Read(Presets.Read(name), ConfigurationOrigin.OfPreset(name), Settings);
                continue;
            }

            if (!name.EndsWith(".json", StringComparison.Ordinal) && !name.EndsWith(".jsonc", StringComparison.Ordinal))
            {
                LocalText meant = Suggestions.Meant(name, Presets.Names);
                throw _read.At(line, new(
                    $"unknown preset \"{name}\"{(meant.English.Length > 0 ? meant.English : $"; known are {string.Join(", ", Presets.Names)}, or the name of a .json file")}",
                    $"未知的预设“{name}”{(meant.Chinese.Length > 0 ? meant.Chinese : $"；可用 {string.Join("、", Presets.Names)}，或某个 .json 文件的名称")}"));
            }

            ConfigurationOrigin other = file.Extended(name);
            if (file.Chain.Contains(other.FullPath!))
            {
                string round = string.Join(" → ", file.ChainNames.Append(other.Name));
                throw _read.At(line, new($"\"extends\" goes round in a circle: {round}", $"“extends”循环引用：{round}"));
            }

            try
            {
                Settings = ConfigurationFile.Read(File.ReadAllBytes(other.FullPath!), other, Settings);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                string reason = error is FileNotFoundException or DirectoryNotFoundException ? "no such file" : error.Message;
                string reasonChinese = error is FileNotFoundException or DirectoryNotFoundException ? "没有该文件" : error.Message;
                throw _read.At(line, new($"cannot read {other.Name}: {reason}", $"无法读取 {other.Name}：{reasonChinese}"));
            }
        }
    }

    private void Scope(ConfigurationNode node)
    {
        if (node.Kind == JsonValueKind.Array)
        {
            List<string> categories = _read.Strings(node, "scope");
            for (int i = 0; i < categories.Count; i++)
            {
                if (!Category().IsMatch(categories[i]))
                {
                    throw _read.At(node.Items[i].Line, new(
                        $"\"{categories[i]}\" is no category; write it as arXiv does, such as cs.CL", $"“{categories[i]}”不是类别；请按 arXiv 的写法，如 cs.CL"));
                }
            }

            if (categories.Count == 0)
            {
                throw _read.At(node.Line, new("\"scope\" lists no category", "“scope”没有列出类别"));
            }

            Set("scope", node.Line, Settings with { Pairing = Settings.Pairing with { Scope = ScopeMode.Listed, Categories = [.. categories] } });
            return;
        }

        ScopeMode scope = _read.Choice(node, "scope", ConfigurationKey.Scopes) == "all" ? ScopeMode.All : ScopeMode.CommonCategories;
        Set("scope", node.Line, Settings with { Pairing = Settings.Pairing with { Scope = scope, Categories = [] } });
    }

    private void FailOn(ConfigurationNode node)
    {
        FailOn failOn = _read.Choice(node, "failOn", ConfigurationKey.FailOn) switch
        {
            "error" => Gate.FailOn.Error,
            "warning" => Gate.FailOn.Warning,
            _ => Gate.FailOn.Never,
        };
        Set("failOn", node.Line, Settings with { Gate = Settings.Gate with { FailOn = failOn } });
    }

    private void Fields(ConfigurationNode fields)
    {
        foreach ((string key, int line, ConfigurationNode value) in _read.Members(fields, "fields"))
        {
            if (!ConfigurationKey.Fields.Any(known => known.Name == key))
            {
                throw _read.UnknownKey(line, key, [.. ConfigurationKey.Fields.Select(known => known.Name)]);
            }

            foreach ((string label, int _, ConfigurationNode name) in _read.Members(value, key))
            {
                string field = _read.String(name, label);
                LocalText meant = Suggestions.Meant(field, Enum.GetValues<FieldName>().Select(known => known.Key()));
                FieldName named = FieldNames.Parse(field) ?? throw _read.At(
                    name.Line, new($"unknown field \"{field}\"{meant.English}", $"未知的字段“{field}”{meant.Chinese}"));
                Set(
                    "fields.aliases." + label, name.Line,
                    Settings with { Reader = Settings.Reader with { Labels = Settings.Reader.Labels.With([new(label, named)]) } }, field);
            }
        }
    }

    private void Placeholders(ConfigurationNode node)
    {
        List<string> texts = _read.Strings(node, "placeholders");
        for (int i = 0; i < texts.Count; i++)
        {
            Set("placeholders", node.Items[i].Line, Settings with { Failures = Settings.Failures.With([texts[i]]) }, texts[i]);
        }
    }

    // Of several files the last comes first.
    private void Terms(ConfigurationNode node)
    {
        List<string> files = _read.Strings(node, "terms");
        for (int i = 0; i < files.Count; i++)
        {
            string path = file.Resolve(files[i]);
            InFile(node.Items[i].Line, () => Set("terms", node.Items[i].Line, Settings with { Terms = Settings.Terms.With(TermFile.Read(path)) }, path));
        }
    }

    private void Baseline(ConfigurationNode node)
    {
        foreach ((string name, int line) in _read.OneOrMore(node, "baseline"))
        {
            string path = file.Resolve(name);
            InFile(line, () => Set(
                "baseline", line, Settings with { Baseline = Gate.Baseline.Of(Settings.Baseline.Entries.Concat(BaselineFile.Read(path).Entries)) }, path));
        }
    }

    private void UiLanguage(ConfigurationNode node)
    {
        Language? language = _read.Choice(node, "uiLang", ConfigurationKey.UiLanguages) switch
        {
            "en" => Language.English,
            "zh-CN" => Language.Chinese,
            _ => null,
        };
        Set("uiLang", node.Line, Settings with { UiLanguage = language });
    }

    // A mistake in a file that is named here has its own place; that it cannot be read is a mistake of this line.
    private void InFile(int line, Action read)
    {
        try
        {
            read();
        }
        catch (ConfigurationException error) when (!error.HasPlace)
        {
            throw _read.At(line, error.Text);
        }
    }

    [GeneratedRegex(ConfigurationKey.CategoryPattern, RegexOptions.CultureInvariant)]
    private static partial Regex Category();
}
