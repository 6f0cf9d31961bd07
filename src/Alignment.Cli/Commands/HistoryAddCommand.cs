using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.History;
using Alignment.History.Store;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment history add SOURCE TARGET</c>: judges one pair of editions and keeps it.</summary>
internal static class HistoryAddCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> source = CommonOptions.Source(terminal);
        Argument<string> target = CommonOptions.Target(terminal);
        Option<string?> raw = CommonOptions.Raw(terminal);
        Option<string?> database = HistoryCommand.Database(terminal);
        Option<string?> label = HistoryCommand.Label(terminal);
        CheckOptions judging = new(terminal);
        ToolCommand command = new("add", terminal.Text("Judge one pair of editions and keep it", "检查一对版本并存入历史"))
        {
            source, target, raw, database, label,
            new CommandExample(
                "alignment history add 2026-01-05-en.md 2026-01-05-zh.md --label model-2",
                terminal.Text("Keep an edition, with the model that wrote it", "存入一期，并标明生成它的模型")),
        };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            RunSettings settings = judging.Settings(parsed, terminal.Folder);
            InputNames inputs = new(
                parsed.GetRequiredValue(source), parsed.GetRequiredValue(target), parsed.GetValue(raw), null);
            inputs.All();
            Judgement judgement = inputs.Judge(settings);
            JudgedEdition edition = JudgedEdition.Of(judgement, parsed.GetValue(label) ?? "");
            string path = HistoryPath.Of(parsed.GetValue(database), terminal);
            using HistoryStore store = HistoryStore.Open(path);
            string outcome = HistoryText.Of(store.Add(edition)).In(terminal.Language);
            string day = edition.Date ?? terminal.Text("no day in its name", "文件名中没有日期");
            terminal.Output.WriteLine(terminal.Text(
                $"{inputs.Target}: {outcome} ({day}, {edition.Report.Verdict.Outcome})",
                $"{inputs.Target}：{outcome}（{day}，{edition.Report.Verdict.Outcome}）"));
            return ExitCode.Success;
        });
        return command;
    }
}
