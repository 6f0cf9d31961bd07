using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Editions.Discovery;
using Alignment.History;
using Alignment.History.Import;
using Alignment.History.Store;
using Alignment.Languages;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment history import PLACE…</c>: judges and keeps every pair of editions found there.</summary>
internal static class HistoryImportCommand
{
    private const int MostAlone = 3;

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> places = new("PLACE")
        {
            Description = terminal.Text(
                "A folder, a pattern in quotes, or git:REF:PATH; or the folder of the English and that of the Chinese editions",
                "文件夹、带引号的通配符或 git:REF:PATH；或依次给出英文版与中文版的文件夹"),
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> database = HistoryCommand.Database(terminal);
        Option<string?> label = HistoryCommand.Label(terminal);
        Option<bool> noProgress = CommonOptions.NoProgress(terminal);
        CheckOptions judging = new(terminal);
        ToolCommand command = new("import", terminal.Text(
            "Judge and keep every pair of editions found in some places", "检查并存入各处找到的每一对版本"))
        {
            places, database, label, noProgress,
            new CommandExample("alignment history import .", terminal.Text("Every pair of this folder", "本文件夹中的每一对")),
            new CommandExample(
                "alignment history import git:HEAD:data/samples --db past.db",
                terminal.Text("Every pair of a commit, without a checkout", "某次提交中的每一对，无需检出")),
        };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            RunSettings settings = judging.Settings(parsed, terminal.Folder);
            EditionFinding found = EditionFinder.Find(parsed.GetRequiredValue(places));
            if (found.Pairs.IsEmpty)
            {
                throw new HistoryException(new LocalText(
                    $"no pair of editions among {found.Files} files; names need a day and a language, such as "
                    + "2026-01-05_AI_enhanced_English.jsonl and 2026-01-05_AI_enhanced_Chinese.jsonl, or 2026-01-05/en.md and zh.md; "
                    + "or name the folder of the English and that of the Chinese editions",
                    $"{found.Files} 个文件中没有成对的版本；文件名须含日期和语言，如 "
                    + "2026-01-05_AI_enhanced_English.jsonl 与 2026-01-05_AI_enhanced_Chinese.jsonl，或 2026-01-05/en.md 与 zh.md；"
                    + "也可依次给出英文版与中文版的文件夹"));
            }

            using HistoryStore store = HistoryStore.Open(HistoryPath.Of(parsed.GetValue(database), terminal));
            ImportResult result;
            using (ProgressBar bar = new(terminal, !parsed.GetValue(noProgress), terminal.Text("importing", "正在导入"), found.Pairs.Length))
            {
                result = new EditionImporter(store, settings, parsed.GetValue(label) ?? "").Run(found.Pairs, bar.Show);
            }

            foreach (ImportProblem problem in result.Problems)
            {
                terminal.Error.WriteLine(terminal.Text(
                    $"not stored: {problem.Edition.Target}: {problem.Message.English}", $"未存入：{problem.Edition.Target}：{problem.Message.Chinese}"));
            }

            if (!found.Alone.IsEmpty)
            {
                string alone = string.Join(", ", found.Alone.Take(MostAlone)) + (found.Alone.Length > MostAlone ? ", …" : "");
                terminal.Error.WriteLine(terminal.Text(
                    $"without the other language: {found.Alone.Length} ({alone})", $"缺少另一种语言：{found.Alone.Length} 个（{alone}）"));
            }

            string outcome = HistoryText.Of(result, terminal);
            terminal.Output.WriteLine(terminal.Text($"{found.Pairs.Length} pairs of editions: {outcome}", $"共 {found.Pairs.Length} 对版本：{outcome}"));
            return result.Problems.IsEmpty ? ExitCode.Success : ExitCode.CannotJudge;
        });
        return command;
    }
}
