using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Corpus.Plans;
using Alignment.Corpus.Runs;
using Alignment.Corpus.Tallies;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment corpus run PLAN -o DIR</c>: judges the shards of a plan that are not done yet.</summary>
internal static class CorpusRunCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> plan = CorpusCommand.Plan(terminal);
        Option<string> folder = CorpusCommand.Folder(terminal);
        Option<string?> shard = new("--shard")
        {
            Description = terminal.Text("Judge these shards only, such as 3 or 1,5-8 [default: all]", "只检查这些分片，例如 3 或 1,5-8 [默认：全部]"),
            HelpName = "N",
        };
        Option<string?> cores = new("--cores") { Description = terminal.Text("Editions judged at the same time [default: the cores of the machine]", "同时检查的期数 [默认：本机核数]"), HelpName = "N" };
        Option<bool> again = new("--again")
        {
            Description = terminal.Text(
                "Judge those shards again that were judged by another plan or other settings, or hold editions that could not be judged",
                "重新检查按其他计划或设置检查过的分片，以及含有无法判断的版本的分片"),
        };
        Option<bool> noProgress = CommonOptions.NoProgress(terminal);
        CheckOptions judging = new(terminal);
        ToolCommand command = new("run", terminal.Text(
            "Judge the shards that are not done; may be killed and run again at any time",
            "检查尚未完成的分片；可随时中断并重新运行"))
        {
            plan, folder, shard, cores, again, noProgress,
            new CommandExample("alignment corpus run plan.jsonl -o judged", terminal.Text("Every shard that is not done, on all cores", "用全部核检查所有未完成的分片")),
            new CommandExample("alignment corpus run plan.jsonl -o judged --shard 1", terminal.Text("One shard: the work of a cluster's task", "只做一个分片：集群任务的工作")),
        };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            RunSettings settings = judging.Settings(parsed, terminal.Folder) with { Tokens = null };
            PlanFile file = PlanFile.Open(parsed.GetRequiredValue(plan));
            Func<int, bool> isWanted = parsed.GetValue(shard) is string numbers ? ShardNumbers.Parse(numbers, file.Header.Shards).Contains : _ => true;
            bool isAgain = parsed.GetValue(again);
            ResultFolder results = ResultFolder.Begin(parsed.GetRequiredValue(folder), file, isAgain);
            RunOutcome outcome;
            using (CorpusProgress progress = new(terminal, !parsed.GetValue(noProgress)))
            {
                outcome = new CorpusRunner(file, results, settings) { Cores = Math.Max(1, parsed.Count(cores) ?? Environment.ProcessorCount) }
                    .Run(isWanted, isAgain, progress.Show);
            }

            foreach (UnjudgedEdition edition in outcome.Unjudged)
            {
                terminal.Error.WriteLine(Printable.Escape(terminal.Text(
                    $"not judged: {edition.Target}: {edition.Message}", $"未判断：{edition.Target}：{edition.MessageChinese}")));
            }

            string done = outcome.Done > 0 ? terminal.Text($", {outcome.Done} done before", $"，此前已完成 {outcome.Done} 个") : "";
            string bad = outcome.Unjudged.IsEmpty ? "" : terminal.Text(
                $"; {Counted(outcome.Unjudged.Length, "edition")} could not be judged", $"；{outcome.Unjudged.Length} 期无法判断");
            terminal.Output.WriteLine(terminal.Text(
                $"{Counted(outcome.Judged, "shard")} judged{done}: {Counted(outcome.Editions, "edition")}, {Counted(outcome.Papers, "paper")}{bad}",
                $"已检查 {outcome.Judged} 个分片{done}：{outcome.Editions} 期，{outcome.Papers} 篇{bad}"));
            if (parsed.GetValue(shard) is null)
            {
                terminal.Output.WriteLine(terminal.Text(
                    $"next: alignment corpus merge {results.Path} -o summary.json", $"下一步：alignment corpus merge {results.Path} -o summary.json"));
            }

            return outcome.Unjudged.IsEmpty ? ExitCode.Success : ExitCode.CannotJudge;
        });
        return command;
    }

    private static string Counted(long count, string thing) => FormattableString.Invariant($"{count} {thing}{(count == 1 ? "" : "s")}");
}
