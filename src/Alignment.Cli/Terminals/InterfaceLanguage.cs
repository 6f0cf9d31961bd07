using System.CommandLine;
using Alignment.Cli.Commands;
using Alignment.Configuration;
using Alignment.Languages;

namespace Alignment.Cli.Terminals;

/// <summary>Tells in which language to speak to the user: <c>--ui-lang</c>, else the locale.</summary>
/// <remarks>It is told before the commands are made, since their help is spoken in it.</remarks>
internal static class InterfaceLanguage
{
    private const string Name = "--ui-lang";

    // The first that is set decides, as for every program that follows POSIX.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    private static readonly string[] Choices = ["en", "zh-CN", "auto"];

    /// <summary>The option of every command.</summary>
    public static Option<string?> Option(Language language)
    {
        Option<string?> option = new(Name)
        {
            Description = new LocalText(
                "Language of messages and help; auto follows LC_ALL and LANG [default: auto]",
                "消息与帮助的语言；auto 按 LC_ALL、LANG 判断 [默认：auto]").In(language),
            HelpName = "en|zh-CN|auto",
            Recursive = true,
        };
        return option;
    }

    /// <summary>The language that the arguments ask for, else that of the locale, else that of the configuration, else English.</summary>
    /// <exception cref="ConfigurationException">The language is not one that the tool speaks.</exception>
    public static Language Of(IReadOnlyList<string> args, Func<string, string?> variable, string folder) => Asked(args, Name) switch
    {
        "en" => Language.English,
        "zh-CN" or "zh" => Language.Chinese,
        null or "auto" => IsSilent(Locale(variable)) && ConfigurationLoader.Language(args, folder) is Language configured
            ? configured : OfLocale(variable),
        string other => throw OptionValues.NotOneOf(Name, other, Choices),
    };

    /// <summary>The language of the locale, else English.</summary>
    public static Language OfLocale(Func<string, string?> variable) =>
        Locale(variable) is string locale && locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;

    /// <summary>The value of an option among arguments that are not parsed yet; the last one counts, null without one.</summary>
    public static string? Asked(IReadOnlyList<string> args, string name)
    {
        for (int i = args.Count - 1; i >= 0; i--)
        {
            if (args[i].StartsWith(name + "=", StringComparison.Ordinal) || args[i].StartsWith(name + ":", StringComparison.Ordinal))
            {
                return args[i][(name.Length + 1)..];
            }

            if (args[i] == name && i + 1 < args.Count)
            {
                return args[i + 1];
            }
        }

        return null;
    }

    private static string? Locale(Func<string, string?> variable) => Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));

    // The C locale is that of machines: it speaks for no person.
    private static bool IsSilent(string? locale) => locale is null or "C" or "POSIX" || locale.StartsWith("C.", StringComparison.Ordinal);
}
