using System.CommandLine;
using System.Globalization;
using Alignment.Configuration;
using Alignment.Languages;

namespace Alignment.Cli.Commands;

/// <summary>Reads option values, or says which option cannot be meant and what it takes.</summary>
internal static class OptionValues
{
    /// <summary>One of some words; null when the option is not given.</summary>
    public static string? Choice(this ParseResult parsed, Option<string?> option, params string[] choices)
    {
        string? given = parsed.GetValue(option);
        return given is null || choices.Contains(given) ? given : throw NotOneOf(option.Name, given, choices);
    }

    /// <summary>A whole number, 0 or more; null when the option is not given.</summary>
    public static int? Count(this ParseResult parsed, Option<string?> option)
    {
        string? given = parsed.GetValue(option);
        return given is null ? null
            : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count
            : throw new ConfigurationException(new LocalText(
                $"{option.Name} takes a whole number, 0 or more, not \"{given}\"",
                $"{option.Name} 应为不小于 0 的整数，而不是“{given}”"));
    }

    /// <summary>A share; null when the option is not given.</summary>
    public static double? Share(this ParseResult parsed, Option<string?> option)
    {
        string? given = parsed.GetValue(option);
        return given is null ? null : Percentage.Parse(given)
            ?? throw new ConfigurationException(new LocalText(
                $"{option.Name} takes a share such as 5% or 0.05, not \"{given}\"",
                $"{option.Name} 应为比例，如 5% 或 0.05，而不是“{given}”"));
    }

    /// <summary>A format of some, and the file behind its colon; null for standard output.</summary>
    /// <exception cref="ConfigurationException">The format is unknown, or a colon has no file behind it.</exception>
    public static (string Format, string? Path) Format(string given, params string[] formats)
    {
        int colon = given.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? given : given[..colon];
        string? path = colon < 0 ? null : given[(colon + 1)..];
        if (!formats.Contains(name))
        {
            LocalText meant = Suggestions.Meant(name, formats);
            throw new ConfigurationException(new LocalText(
                $"unknown format \"{name}\"{meant.English}{(meant.English.Length > 0 ? "" : ";")} formats: {string.Join(", ", formats)}",
                $"未知格式“{name}”{meant.Chinese}{(meant.Chinese.Length > 0 ? "" : "；")}可用格式：{string.Join("、", formats)}"));
        }

        return path is not "" ? (name, path == "-" ? null : path) : throw new ConfigurationException(new LocalText(
            $"\"{given}\" names no file; write {name}:FILE, or {name} for standard output",
            $"“{given}”没有给出文件；请写 {name}:FILE，或写 {name} 输出到标准输出"));
    }

    /// <summary>What to say about a value that is none of those an option takes.</summary>
    public static ConfigurationException NotOneOf(string option, string given, params string[] choices)
    {
        LocalText meant = Suggestions.Meant(given, choices);
        return new(new LocalText(
            $"{option} takes {string.Join(", ", choices)}, not \"{given}\"{meant.English}",
            $"{option} 可取 {string.Join("、", choices)}，而不是“{given}”{meant.Chinese}"));
    }
}
