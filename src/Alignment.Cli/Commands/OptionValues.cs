using System.CommandLine;
using System.Globalization;
using Alignment.Configuration;

namespace Alignment.Cli.Commands;

/// <summary>Reads option values, or says which option cannot be meant and what it takes.</summary>
internal static class OptionValues
{
    /// <summary>One of some words; null when the option is not given.</summary>
    public static string? Choice(this ParseResult parsed, Option<string?> option, params string[] choices)
    {
        string? given = parsed.GetValue(option);
        return given is null || choices.Contains(given) ? given : throw new ConfigurationException(
            $"{option.Name} takes {string.Join(", ", choices)}, not \"{given}\"{Suggestions.DidYouMean(given, choices)}");
    }

    /// <summary>A whole number, 0 or more; null when the option is not given.</summary>
    public static int? Count(this ParseResult parsed, Option<string?> option)
    {
        string? given = parsed.GetValue(option);
        return given is null ? null
            : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count
            : throw new ConfigurationException($"{option.Name} takes a whole number, 0 or more, not \"{given}\"");
    }

    /// <summary>A share; null when the option is not given.</summary>
    public static double? Share(this ParseResult parsed, Option<string?> option)
    {
        string? given = parsed.GetValue(option);
        return given is null ? null : Percentage.Parse(given)
            ?? throw new ConfigurationException($"{option.Name} takes a share such as 5% or 0.05, not \"{given}\"");
    }
}
