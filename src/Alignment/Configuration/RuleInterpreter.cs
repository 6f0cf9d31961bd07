using System.Text.Json;
using Alignment.Checks;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Reads <c>rules</c>: level and options of checks.</summary>
internal sealed class RuleInterpreter(ConfigurationValues read, ConfigurationOrigin file)
{
    /// <summary>Reads the object.</summary>
    public void Read(ConfigurationNode rules, Action<Func<RunSettings, RunSettings>> change)
    {
        foreach ((string word, int line, ConfigurationNode value) in read.Members(rules, "rules"))
        {
            CheckDescriptor check = Find(word, line);
            ConfigurationNode? level = value.Kind == JsonValueKind.Object ? null : value;
            ConfigurationNode? options = value.Kind == JsonValueKind.Object ? value : null;
            if (value.Kind == JsonValueKind.Array)
            {
                if (value.Items.Length is 0 or > 2)
                {
                    throw read.At(value.Line, new(
                        $"\"{word}\" takes a level, {{option: value}}, or [level, {{option: value}}]", $"“{word}”应为级别、{{选项: 值}} 或 [级别, {{选项: 值}}]"));
                }

                (level, options) = (value.Items[0], value.Items.Length > 1 ? value.Items[1] : null);
            }

            if (level is not null)
            {
                string name = read.Choice(level, check.Name, ConfigurationKey.Levels);
                CheckLevel.Require(check, name, text => read.At(level.Line, text));
                change(settings => CheckLevel.Set(settings, check, name, file.At(level.Line)));
            }

            if (options is not null)
            {
                Options(check, options, change);
            }
        }
    }

    // In a file a rule is named as the schema has it; the command line does not mind letter case.
    private CheckDescriptor Find(string word, int line)
    {
        CheckDescriptor? check = CheckCatalog.All.Select(check => check.Descriptor).FirstOrDefault(check => check.Id == word || check.Name == word);
        return check ?? throw Unknown(word, line);
    }

    private ConfigurationException Unknown(string word, int line)
    {
        try
        {
            CheckDescriptor meant = CheckSelector.ResolveOne(word);
            string right = word.StartsWith("ALN", StringComparison.OrdinalIgnoreCase) ? meant.Id : meant.Name;
            return read.At(line, new($"unknown check \"{word}\"; did you mean \"{right}\"?", $"未知的规则“{word}”；是否想写“{right}”？"));
        }
        catch (ConfigurationException error)
        {
            return read.At(line, error.Text);
        }
    }

    private void Options(CheckDescriptor check, ConfigurationNode node, Action<Func<RunSettings, RunSettings>> change)
    {
        foreach ((string key, int line, ConfigurationNode value) in read.Members(node, check.Name))
        {
            LocalText meant = Suggestions.Meant(key, check.Options.Select(known => known.Key));
            CheckOption option = check.Options.FirstOrDefault(option => option.Key == key) ?? throw read.At(line, new(
                $"{check.Name} has no option \"{key}\"{meant.English}", $"{check.Name} 没有选项“{key}”{meant.Chinese}"));
            double number = read.Number(value, key, option.IsShare);
            if (number < option.Min || number > option.Max)
            {
                throw read.At(value.Line, new(
                    FormattableString.Invariant($"\"{key}\" lies between {option.Min} and {option.Max} ({option.Unit.English})"),
                    FormattableString.Invariant($"“{key}”应在 {option.Min} 与 {option.Max} 之间（{option.Unit.Chinese}）")));
            }

            change(settings => settings with
            {
                Checks = settings.Checks with { Values = settings.Checks.Values.SetItem((check.Id, key), number) },
                Origins = settings.Origins.Add(new($"rules.{check.Id}.{key}", file.At(value.Line))),
            });
        }
    }
}
