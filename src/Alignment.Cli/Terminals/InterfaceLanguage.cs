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

    /// <summary>The language that the arguments ask for, else that of the locale, else English.</summary>
    /// <exception cref="ConfigurationException">The language is not one that the tool speaks.</exception>
    public static Language Of(IReadOnlyList<string> args, Func<string, string?> variable) => Asked(args) switch
    {
        "en" => Language.English,
        "zh-CN" or "zh" => Language.Chinese,
        null or "auto" => OfLocale(variable),
        string other => throw OptionValues.NotOneOf(Name, other, Choices),
    };

    /// <summary>The language of the locale, else English.</summary>
    public static Language OfLocale(Func<string, string?> variable) =>
        Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) is string locale
            && locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;

    private static string? Asked(IReadOnlyList<string> args)
    {
        for (int i = args.Count - 1; i >= 0; i--)
        {
            if (args[i].StartsWith(Name + "=", StringComparison.Ordinal) || args[i].StartsWith(Name + ":", StringComparison.Ordinal))
            {
                return args[i][(Name.Length + 1)..];
            }

            if (args[i] == Name && i + 1 < args.Count)
            {
                return args[i + 1];
            }
        }

        return null;
    }
}
