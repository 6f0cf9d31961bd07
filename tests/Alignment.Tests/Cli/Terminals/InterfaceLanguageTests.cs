using Alignment.Cli;
using Alignment.Cli.Terminals;

namespace Alignment.Tests.Cli.Terminals;

public class InterfaceLanguageTests
{
    [Theory]
    [InlineData("LC_ALL=zh_CN.UTF-8", "", true)]
    [InlineData("LANG=zh_CN.UTF-8", "", true)]
    [InlineData("LC_ALL=C LANG=zh_CN.UTF-8", "", false)]
    [InlineData("LC_ALL= LANG=zh_CN.UTF-8", "", true)]
    [InlineData("LANG=zh_CN.UTF-8", "--ui-lang en", false)]
    [InlineData("LANG=en_US.UTF-8", "--ui-lang zh-CN", true)]
    [InlineData("LANG=en_US.UTF-8", "--ui-lang=zh-CN", true)]
    [InlineData("LANG=zh_CN.UTF-8", "--ui-lang auto", true)]
    [InlineData("", "", false)]
    public void Option_ComesBeforeTheLocale(string environment, string options, bool isChinese)
    {
        (int exit, string output, string _) = Run(environment, $"rules --help {options}");
        Assert.Equal(0, exit);
        Assert.Equal(isChinese, output.Contains("消息与帮助的语言", StringComparison.Ordinal));
    }

    [Fact]
    public void UnknownLanguage_IsRefused()
    {
        (int exit, string _, string errors) = Run("", "rules --ui-lang fr");
        Assert.Equal(ExitCode.CannotJudge, exit);
        Assert.Contains("--ui-lang takes en, zh-CN, auto, not \"fr\"", errors, StringComparison.Ordinal);
    }

    private static (int Exit, string Output, string Errors) Run(string environment, string args)
    {
        Dictionary<string, string> variables = environment
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        using StringWriter output = new();
        using StringWriter errors = new();
        using Terminal terminal = new(output, errors) { Variable = variables.GetValueOrDefault };
        int exit = CommandLine.Run(args.Split(' ', StringSplitOptions.RemoveEmptyEntries), terminal);
        return (exit, output.ToString(), errors.ToString());
    }
}
