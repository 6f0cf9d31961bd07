using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Init;
using Alignment.Cli.Output;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Languages;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment init [DIR]</c>: looks for editions and writes the configuration, and with it the workflow, to begin with.</summary>
internal static class InitCommand
{
    private const string Workflow = ".github/workflows/alignment.yml";

    public static Command Create(Terminal terminal)
    {
        Argument<string?> directory = new("DIR")
        {
            Description = terminal.Text("The digest's folder [default: this one]", "摘要所在的文件夹 [默认：当前文件夹]"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<bool> action = new("--github-action") { Description = terminal.Text($"Write {Workflow}, too", $"同时写出 {Workflow}") };
        Option<string?> lang = new("--lang")
        {
            Description = terminal.Text("Language of the comments [default: that of the interface]", "注释所用语言 [默认：界面语言]"),
            HelpName = "zh|en",
        };
        Option<bool> force = new("--force") { Description = terminal.Text("Replace files that are there", "覆盖已有文件") };
        ToolCommand command = new("init", terminal.Text("Write a configuration and a workflow to begin with", "写出初始配置与工作流"))
        {
            directory, action, lang, force,
            new CommandExample("alignment init --github-action", terminal.Text("Begin with a digest", "为一个摘要做好准备")),
        };
        command.SetAction(parsed =>
        {
            Language language = parsed.Choice(lang, "zh", "en") switch
            {
                "zh" => Language.Chinese,
                "en" => Language.English,
                _ => terminal.Language,
            };
            string folder = Path.Combine(terminal.Folder, parsed.GetValue(directory) ?? ".");
            InitPlan plan = InitPlan.Of(folder);
            List<(string Path, string Text)> files =
            [
                (Path.Combine(folder, ConfigurationFile.DefaultName), ConfigurationText.Of(language)),
                (Path.Combine(folder, ConfigurationText.Schema), SchemaCommand.Read("alignment")!),
            ];

            if (parsed.GetValue(action))
            {
                files.Add((Path.Combine(plan.Root, Workflow), WorkflowText.Of(plan, language)));
            }

            if (!parsed.GetValue(force))
            {
                RefuseExisting(files);
            }

            Write(files);
            Tell(terminal, plan, [.. files.Select(file => file.Path)]);
            return ExitCode.Success;
        });
        return command;
    }

    private static void RefuseExisting(List<(string Path, string Text)> files)
    {
        string[] there = [.. files.Select(file => file.Path).Where(Path.Exists)];
        if (there.Length > 0)
        {
            throw new ConfigurationException(new LocalText(
                $"{string.Join(", ", there)}: already there, and nothing was written; replace with --force",
                $"{string.Join("、", there)}：已存在，未写出任何文件；要覆盖请加 --force"));
        }
    }

    // All are begun before one is put in its place.
    private static void Write(List<(string Path, string Text)> files)
    {
        List<PendingFile> pending = [];
        try
        {
            foreach ((string path, string text) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                PendingFile file = PendingFile.Begin(path);
                pending.Add(file);
                file.Writer.Write(text);
            }

            pending.ForEach(file => file.Commit());
        }
        finally
        {
            pending.ForEach(file => file.Discard());
        }
    }

    private static void Tell(Terminal terminal, InitPlan plan, string[] written)
    {
        string root = Path.GetFullPath(plan.Root);
        string[] names = [.. written.Select(path => Path.GetRelativePath(root, Path.GetFullPath(path)).Replace('\\', '/'))];
        int pairs = plan.Found.Pairs.Length;
        terminal.Output.WriteLine(pairs == 0
            ? terminal.Text(
                "no pair of editions found yet; names need a day and a language, such as 2026-01-05-en.md and 2026-01-05-zh.md",
                "尚未找到成对的版本；文件名须含日期和语言，例如 2026-01-05-en.md 与 2026-01-05-zh.md")
            : terminal.Text(
                $"pairs of editions in {plan.Place}: {pairs}, {plan.Found.Pairs[0].Date} to {plan.Found.Pairs[^1].Date}",
                $"{plan.Place} 中的版本对：{pairs}，{plan.Found.Pairs[0].Date} 至 {plan.Found.Pairs[^1].Date}"));
        foreach (string name in names)
        {
            terminal.Output.WriteLine(terminal.Text($"wrote {name}", $"已写出 {name}"));
        }

        if (names.Contains(Workflow) && WorkflowText.IsActionOpen)
        {
            terminal.Output.WriteLine(terminal.Text(
                $"in {Workflow}, write the repository of alignment in place of OWNER/alignment",
                $"请在 {Workflow} 中把 OWNER/alignment 换成 alignment 所在的仓库"));
        }

        string next = names.Contains(Workflow) ? $"git add {string.Join(' ', names)}" : $"alignment check {plan.Place}";
        terminal.Output.WriteLine(terminal.Text($"next: {next}", $"下一步：{next}"));
    }
}
