using Alignment.Cli;
using Alignment.Cli.Terminals;

namespace Alignment.Tests.Cli;

public class UsageErrorTests
{
    [Theory]
    [InlineData("chekc a.md b.md", "alignment: unknown command \"chekc\"; did you mean \"check\"?", "alignment: 未知命令“chekc”；是否想写“check”？")]
    [InlineData("history ad", "alignment history: unknown command \"ad\"; did you mean \"add\"?", "alignment history: 未知命令“ad”；是否想写“add”？")]
    [InlineData("history take", "alignment history: unknown command \"take\"; commands: add, import", "alignment history: 未知命令“take”；可用命令：add, import")]
    [InlineData("history", "alignment history: a command is missing; commands: add, import", "alignment history: 缺少命令；可用命令：add, import")]
    [InlineData("diff a.json", "alignment diff: RESULT_B is missing: The later report, of the same or of other editions", "alignment diff: 缺少 RESULT_B：较晚的报告，版本可相同也可不同")]
    [InlineData("check a.md b.md --raw", "alignment check: --raw needs a value: --raw <FILE>", "alignment check: --raw 需要一个值：--raw <FILE>")]
    [InlineData("check a.md b.md --raw c --raw d", "alignment check: --raw takes one value and is given c, d", "alignment check: --raw 只取一个值，却给了 c、d")]
    [InlineData("check a.md b.md --raww c", "alignment check: unknown option \"--raww\"; did you mean \"--raw\"?", "alignment check: 未知选项“--raww”；是否想写“--raw”？")]
    [InlineData("check a.md b.md --ui-lnag zh-CN", "alignment check: unknown option \"--ui-lnag\"; did you mean \"--ui-lang\"?", "alignment check: 未知选项“--ui-lnag”；是否想写“--ui-lang”？")]
    [InlineData("check a.md b.md exit-zero", "alignment check: one argument too many: \"exit-zero\"; did you mean \"--exit-zero\"?", "alignment check: 多余的参数：“exit-zero”；是否想写“--exit-zero”？")]
    [InlineData("report a.md b.md", "alignment report: --output is missing: --output <DIR>", "alignment report: 缺少 --output：--output <DIR>")]
    public void Mistake_IsSaidInTheLanguageOfTheInterface(string args, string english, string chinese)
    {
        Assert.Equal(english, Complaint(args, "en_US.UTF-8", "See: "));
        Assert.Equal(chinese, Complaint(args, "zh_CN.UTF-8", "查看帮助："));
    }

    // One line for the mistake, one for where to read on.
    private static string Complaint(string args, string locale, string hint)
    {
        using StringWriter output = new();
        using StringWriter errors = new() { NewLine = "\n" };
        using Terminal terminal = new(output, errors) { Variable = name => name == "LANG" ? locale : null };
        Assert.Equal(ExitCode.CannotJudge, CommandLine.Run(args.Split(' '), terminal));
        Assert.Empty(output.ToString());
        string[] lines = errors.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith(hint + "alignment", lines[1], StringComparison.Ordinal);
        return lines[0];
    }
}
