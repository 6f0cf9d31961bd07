using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Output;
using Alignment.Cli.Rendering;
using Alignment.Cli.Reports;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Editions.Discovery;
using Alignment.Gate;
using Alignment.History.Trends;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment report SOURCE TARGET -o DIR</c>: judges editions, named or found in folders, and writes a folder that people look at.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> editions = new("EDITIONS")
        {
            Description = terminal.Text(
                "SOURCE TARGET: the English and the Chinese edition; several pairs, or folders or patterns of editions, give one report each and a page that leads to them",
                "SOURCE TARGET：英文版与中文版；给出多对、文件夹或通配符则各成一份报告，另有总目录"),
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> folder = new("--output", "-o")
        {
            Description = terminal.Text("Folder to write; an older report in it is replaced", "要写入的文件夹；其中的旧报告会被替换"),
            HelpName = "DIR",
            Required = true,
        };
        Option<string?> raw = CommonOptions.Raw(terminal);
        Option<string?> twin = CommonOptions.Twin(terminal);
        Option<string?> history = new("--history")
        {
            Description = terminal.Text("Hold the editions to the limits of a history, and draw its figures", "按历史的控制限检查各版本，并绘出历史数值"),
            HelpName = "FILE",
        };
        Option<bool> exitZero = CommonOptions.ExitZero(terminal);
        Option<bool> quiet = new("--quiet", "-q") { Description = terminal.Text("Write the folder and say nothing", "只写文件夹，不输出任何内容") };
        Option<bool> noProgress = CommonOptions.NoProgress(terminal);
        CheckOptions judging = new(terminal);

        ToolCommand command = new("report", terminal.Text(
            "Judge editions and write a report to look at: a page, charts, tables", "检查版本并写出可浏览的报告：网页、图表、表格"))
        {
            editions, folder, raw, twin, history, exitZero, quiet, noProgress,
            new CommandExample(
                "alignment report 2026-01-05-en.md 2026-01-05-zh.md -o report",
                terminal.Text("Then open report/index.html", "随后打开 report/index.html")),
        };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            string? past = parsed.GetValue(history);
            RunSettings settings = judging.Settings(parsed, terminal.Folder) with { Past = past is null ? null : new PastEditions(past) };
            InputNames[] pairs = Pairs(parsed.GetRequiredValue(editions), parsed.GetValue(raw), parsed.GetValue(twin), terminal);
            string target = parsed.GetRequiredValue(folder);
            bool isQuiet = parsed.GetValue(quiet);
            using StepProgress progress = new(terminal, !isQuiet && !parsed.GetValue(noProgress), pairs.Length);
            IReadOnlyList<Verdict> verdicts = ReportWriter.Write(pairs, settings, past, target, progress);
            progress.Clear();
            if (!isQuiet)
            {
                Tell(pairs, verdicts, terminal);
                terminal.Output.WriteLine(Path.Join(target, "index.html").Replace('\\', '/'));
            }

            int exit = verdicts.Max(verdict => verdict.ExitCode);
            return exit == ExitCode.Failed && parsed.GetValue(exitZero) ? ExitCode.Success : exit;
        });
        return command;
    }

    // Of many pairs only those are named that someone has to look at.
    private static void Tell(InputNames[] pairs, IReadOnlyList<Verdict> verdicts, Terminal terminal)
    {
        int within = verdicts.Count(verdict => verdict.Outcome == Outcome.Pass);
        foreach ((InputNames pair, Verdict verdict) in pairs.Zip(verdicts).Where(one => pairs.Length == 1 || one.Second.Outcome != Outcome.Pass))
        {
            string name = pairs.Length == 1 ? "" : pair.Target + " ";
            string word = OutcomeWords.Of(verdict.Outcome).In(terminal.Language);
            string reason = verdict.Reason.In(terminal.Language);
            terminal.Output.WriteLine(terminal.Text($"{name}{word}: {reason}", $"{name}{word}：{reason}"));
        }

        if (pairs.Length > 1)
        {
            terminal.Output.WriteLine(terminal.Text(
                $"{within} of {pairs.Length} pairs within budget", $"{pairs.Length} 对中 {within} 对在预算之内"));
        }
    }

    private static InputNames[] Pairs(string[] editions, string? raw, string? twin, Terminal terminal)
    {
        if (editions.Length <= 2 && editions.All(EditionPlaces.IsPlace))
        {
            CheckInputs found = CheckInputs.Of(second => new(editions[0], second, raw, twin), editions[0], editions.ElementAtOrDefault(1), since: null);
            found.TellAlone(terminal);
            return [.. found.Pairs.Select(InputNames.Of)];
        }

        if (editions.Length % 2 != 0)
        {
            throw new ConfigurationException(editions.Length == 1
                ? new LocalText(
                    $"{editions[0]} has nothing to be compared with; write alignment report SOURCE TARGET -o DIR, or name a folder of editions",
                    $"{editions[0]} 没有可对照的版本；请写成 alignment report SOURCE TARGET -o DIR，或给出存放各期的文件夹")
                : new LocalText(
                    $"{editions.Length} editions make no pairs; write SOURCE TARGET, SOURCE TARGET and so on",
                    $"{editions.Length} 个版本无法成对；请依次写 SOURCE TARGET、SOURCE TARGET"));
        }

        if (editions.Length > 2 && (raw ?? twin) is not null)
        {
            throw new ConfigurationException(new LocalText(
                "--raw and --twin belong to one pair; report that pair by itself", "--raw 与 --twin 只适用于一对版本；请单独为该对生成报告"));
        }

        InputNames[] pairs = [.. editions.Chunk(2).Select(pair => new InputNames(pair[0], pair[1], raw, twin))];
        return editions.Append(raw).Append(twin).Count(name => name == "-") < 2 ? pairs : throw InputNames.StandardInputTwice();
    }
}
