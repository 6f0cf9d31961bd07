using Alignment.Checks;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Sets the level of a check, as the configuration and <c>--severity</c> name it.</summary>
public static class CheckLevel
{
    /// <summary>Settings with the level of a check set.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="check">The check.</param>
    /// <param name="level"><c>error</c>, <c>warning</c>, <c>note</c>, <c>off</c> or <c>default</c>.</param>
    /// <param name="from">Where it is said.</param>
    internal static RunSettings Set(RunSettings settings, CheckDescriptor check, string level, LocalText from)
    {
        CheckSettings checks = settings.Checks with { Off = settings.Checks.Off.Remove(check.Id), Levels = settings.Checks.Levels.Remove(check.Id) };
        return settings with
        {
            Checks = level switch
            {
                "error" => checks with { Levels = checks.Levels.SetItem(check.Id, Level.Error) },
                "warning" => checks with { Levels = checks.Levels.SetItem(check.Id, Level.Warning) },
                "note" => checks with { Levels = checks.Levels.SetItem(check.Id, Level.Note) },
                "off" => checks with { Off = checks.Off.Add(check.Id) },
                _ => checks,
            },
            Origins = settings.Origins.Add(new("rules." + check.Id, from)),
        };
    }

    /// <summary>Settings as <c>RULE=LEVEL</c> changes them.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="given">The rule is an id, the beginning of ids, or a name.</param>
    /// <param name="option">The option's name, for messages.</param>
    /// <exception cref="ConfigurationException">The rule or the level is unknown, or may not be set.</exception>
    public static RunSettings Set(RunSettings settings, string given, string option)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(given);
        string[] parts = given.Split('=');
        string levels = string.Join(", ", ConfigurationKey.Levels);
        if (parts.Length != 2 || parts[0].Trim().Length == 0)
        {
            throw new ConfigurationException(new LocalText(
                $"{option} takes RULE=LEVEL, such as ALN111=note, not \"{given}\"; levels: {levels}",
                $"{option} 的值应为 规则=级别，如 ALN111=note，而不是“{given}”；级别：{levels}"));
        }

        string level = parts[1].Trim();
        if (!ConfigurationKey.Levels.Contains(level))
        {
            LocalText meant = Suggestions.Meant(level, ConfigurationKey.Levels);
            throw new ConfigurationException(new LocalText(
                $"{option} {given}: \"{level}\" is no level{meant.English}; levels: {levels}", $"{option} {given}：“{level}”不是级别{meant.Chinese}；级别：{levels}"));
        }

        LocalText from = new(option, option);
        foreach (string id in CheckSelector.Resolve(parts[0].Trim()))
        {
            CheckDescriptor check = CheckSelector.ResolveOne(id);
            Require(check, level, text => new ConfigurationException(text));
            settings = Set(settings, check, level, from);
        }

        return settings;
    }

    /// <summary>Whether a check may be turned off: what says that editions could not be judged may not.</summary>
    internal static bool MayBeOff(CheckDescriptor check) => !check.MayPreventJudgement || check.Id == "ALN110";

    /// <summary>Throws where a check may not be set so.</summary>
    internal static void Require(CheckDescriptor check, string level, Func<LocalText, ConfigurationException> error)
    {
        if (level == "off" && !MayBeOff(check))
        {
            throw error(new(
                $"{check.Name} cannot be turned off: an edition that could not be judged is never green",
                $"{check.Name} 不能关闭：无法判断的版本绝不算通过"));
        }
    }
}
