using System.CommandLine;
using Alignment.Cli.Terminals;

namespace Alignment.Cli.Commands;

/// <summary>Arguments and options that several commands have, said in one way.</summary>
internal static class CommonOptions
{
    public static Argument<string> Source(Terminal terminal) => new("SOURCE")
    {
        Description = terminal.Text(
            "English edition: a file, - for standard input, or git:REF:PATH",
            "英文版：文件、-（标准输入）或 git:REF:PATH"),
    };

    public static Argument<string> Target(Terminal terminal) => new("TARGET")
    {
        Description = terminal.Text("Chinese edition, likewise", "中文版，写法同上"),
    };

    public static Option<string?> Raw(Terminal terminal) => new("--raw")
    {
        Description = terminal.Text("The crawl that the target was made from", "生成目标版本所用的原始抓取"),
        HelpName = "FILE",
    };

    public static Option<string?> Twin(Terminal terminal) => new("--twin")
    {
        Description = terminal.Text(
            "The target's other file (Markdown or records), to be compared with it",
            "目标版本的另一份文件（Markdown 或记录），与之对照"),
        HelpName = "FILE",
    };

    public static Option<bool> ExitZero(Terminal terminal) => new("--exit-zero")
    {
        Description = terminal.Text("Exit 0 when the gate fails (2 stays 2)", "门禁不通过也以 0 退出（2 仍为 2）"),
    };

    public static Option<bool> NoProgress(Terminal terminal) => new("--no-progress")
    {
        Description = terminal.Text("No progress on standard error", "不在标准错误上显示进度"),
    };

    public static Option<string?> Config(Terminal terminal) => new("--config")
    {
        Description = terminal.Text(
            "Configuration file [default: the nearest alignment.json or .alignment.json, from this folder up to the root of the repository]",
            "配置文件 [默认：自本文件夹向上至仓库根目录，最近的 alignment.json 或 .alignment.json]"),
        HelpName = "FILE",
    };

    public static Option<bool> NoConfig(Terminal terminal) => new("--no-config")
    {
        Description = terminal.Text("Read no configuration file", "不读取配置文件"),
    };

    public static Option<string?> Color(Terminal terminal) => new("--color")
    {
        Description = terminal.Text(
            "Colour; auto heeds NO_COLOR, CLICOLOR_FORCE and TERM=dumb [default: auto]",
            "颜色；auto 遵从 NO_COLOR、CLICOLOR_FORCE 与 TERM=dumb [默认：auto]"),
        HelpName = "auto|always|never",
    };

    public static Option<bool> Ascii(Terminal terminal) => new("--ascii")
    {
        Description = terminal.Text("Draw bars, lines and signs with ASCII characters", "用 ASCII 字符绘制条、线与符号"),
    };
}
