using System.Text.Json;
using Alignment.Checks;
using Alignment.Configuration.TermFiles;
using Alignment.Editions;
using Alignment.Gate;
using Alignment.Pairing;

namespace Alignment.Configuration;

/// <summary>Turns a parsed configuration into settings.</summary>
/// <param name="path">How the file is named in messages.</param>
/// <param name="folder">The folder that relative names in it start from.</param>
/// <param name="settings">The settings to start from.</param>
internal sealed class ConfigurationInterpreter(string path, string folder, RunSettings settings)
{
    private static readonly string[] RootKeys = ["$schema", "fields", "placeholders", "rules", "terms", "scope", "budgets", "failOn"];

    private readonly ConfigurationValues _read = new(path);

    /// <summary>The settings so far.</summary>
    public RunSettings Settings { get; private set; } = settings;

    /// <summary>Takes over a whole file.</summary>
    public void Root(ConfigurationNode root)
    {
        foreach ((string key, int line, ConfigurationNode value) in _read.Members(root, "a configuration"))
        {
            switch (key)
            {
                case "$schema": _read.String(value, key); break;
                case "fields": Fields(value); break;
                case "placeholders": Settings = Settings with { Failures = Settings.Failures.With(_read.Strings(value, key)) }; break;
                case "rules": Rules(value); break;
                case "terms": Terms(value); break;
                case "scope": Scope(value); break;
                case "budgets": Budgets(value); break;
                case "failOn": FailOn(value); break;
                default: throw _read.UnknownKey(line, key, RootKeys);
            }
        }
    }

    private void Fields(ConfigurationNode fields)
    {
        foreach ((string key, int line, ConfigurationNode value) in _read.Members(fields, "fields"))
        {
            if (key != "aliases")
            {
                throw _read.UnknownKey(line, key, ["aliases"]);
            }

            List<KeyValuePair<string, FieldName>> aliases = [];
            foreach ((string label, int _, ConfigurationNode name) in _read.Members(value, "aliases"))
            {
                string field = _read.String(name, label);
                aliases.Add(new(label, FieldNames.Parse(field) ?? throw _read.At(
                    name.Line,
                    $"unknown field \"{field}\"{Suggestions.DidYouMean(field, Enum.GetValues<FieldName>().Select(known => known.Key()))}")));
            }

            Settings = Settings with { Reader = Settings.Reader with { Labels = Settings.Reader.Labels.With(aliases) } };
        }
    }

    private void Rules(ConfigurationNode rules)
    {
        foreach ((string word, int line, ConfigurationNode value) in _read.Members(rules, "rules"))
        {
            CheckDescriptor check;
            try
            {
                check = CheckSelector.ResolveOne(word);
            }
            catch (ConfigurationException error)
            {
                throw _read.At(line, error.Message);
            }

            ConfigurationNode level = value;
            if (value.Kind == JsonValueKind.Array)
            {
                if (value.Items.Length is 0 or > 2)
                {
                    throw _read.At(value.Line, $"\"{word}\" takes a level, or [level, {{option: value}}]");
                }

                level = value.Items[0];
                foreach (ConfigurationNode options in value.Items.Skip(1))
                {
                    Options(check, options);
                }
            }

            Level(check, level);
        }
    }

    private void Level(CheckDescriptor check, ConfigurationNode node)
    {
        CheckSettings checks = Settings.Checks;
        Settings = Settings with
        {
            Checks = _read.Choice(node, check.Name, ["error", "warning", "note", "off"]) switch
            {
                "error" => checks with { Levels = checks.Levels.SetItem(check.Id, Checks.Level.Error) },
                "warning" => checks with { Levels = checks.Levels.SetItem(check.Id, Checks.Level.Warning) },
                "note" => checks with { Levels = checks.Levels.SetItem(check.Id, Checks.Level.Note) },
                _ when check.MayPreventJudgement && check.Id != "ALN110" => throw _read.At(
                    node.Line, $"{check.Name} cannot be turned off: an edition that could not be judged is never green"),
                _ => checks with { Off = checks.Off.Add(check.Id) },
            },
        };
    }

    private void Options(CheckDescriptor check, ConfigurationNode node)
    {
        foreach ((string key, int line, ConfigurationNode value) in _read.Members(node, check.Name))
        {
            CheckOption option = check.Options.FirstOrDefault(option => option.Key == key)
                ?? throw _read.At(line, $"{check.Name} has no option \"{key}\"{Suggestions.DidYouMean(key, check.Options.Select(known => known.Key))}");
            Set(check, option, value.Line, _read.Number(value, key));
        }
    }

    // Of several files the last comes first.
    private void Terms(ConfigurationNode node)
    {
        List<string> files = _read.Strings(node, "terms");
        for (int i = 0; i < files.Count; i++)
        {
            try
            {
                Settings = Settings with { Terms = Settings.Terms.With(TermFile.Read(Path.Combine(folder, files[i]))) };
            }
            catch (ConfigurationException error) when (!error.HasPlace)
            {
                throw _read.At(node.Items[i].Line, error.Message);
            }
        }
    }

    private void Budgets(ConfigurationNode budgets)
    {
        foreach ((string key, int line, ConfigurationNode value) in _read.Members(budgets, "budgets"))
        {
            switch (key)
            {
                case "missingPapers":
                    Set(CheckSelector.ResolveOne("missing-paper"), MissingPaperCheck.MaxMissing, value.Line, _read.Number(value, key));
                    break;
                case "warnings":
                    double most = _read.Number(value, key);
                    int warnings = most is >= 0 and <= int.MaxValue && most == Math.Floor(most)
                        ? (int)most
                        : throw _read.At(value.Line, "\"warnings\" takes a whole number, 0 or more");
                    Settings = Settings with { Gate = Settings.Gate with { MaxWarnings = warnings } };
                    break;
                default:
                    throw _read.UnknownKey(line, key, ["missingPapers", "warnings"]);
            }
        }
    }

    private void Scope(ConfigurationNode node)
    {
        ScopeMode scope = _read.Choice(node, "scope", ["common-categories", "all"]) == "all" ? ScopeMode.All : ScopeMode.CommonCategories;
        Settings = Settings with { Pairing = Settings.Pairing with { Scope = scope } };
    }

    private void FailOn(ConfigurationNode node)
    {
        FailOn failOn = _read.Choice(node, "failOn", ["error", "warning", "never"]) switch
        {
            "error" => Gate.FailOn.Error,
            "warning" => Gate.FailOn.Warning,
            _ => Gate.FailOn.Never,
        };
        Settings = Settings with { Gate = Settings.Gate with { FailOn = failOn } };
    }

    private void Set(CheckDescriptor check, CheckOption option, int line, double value)
    {
        if (value < option.Min || value > option.Max)
        {
            throw _read.At(line, FormattableString.Invariant($"\"{option.Key}\" lies between {option.Min} and {option.Max} ({option.Unit})"));
        }

        CheckSettings checks = Settings.Checks;
        Settings = Settings with { Checks = checks with { Values = checks.Values.SetItem((check.Id, option.Key), value) } };
    }
}
