using System.Collections.Immutable;
using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Output;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Corpus.Clusters;
using Alignment.Corpus.Plans;
using Alignment.Corpus.Runs;
using Alignment.Languages;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment corpus slurm PLAN -o DIR</c>: writes the scripts that judge a corpus on a Slurm cluster.</summary>
internal static class CorpusSlurmCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> plan = CorpusCommand.Plan(terminal);
        Option<string> folder = CorpusCommand.Folder(terminal);
        Option<string?> partition = new("--partition") { Description = terminal.Text("Partition [default: the cluster's own]", "分区 [默认：集群默认分区]"), HelpName = "NAME" };
        Option<string?> account = new("--account") { Description = terminal.Text("Account to charge", "计费账户"), HelpName = "NAME" };
        Option<string?> time = new("--time") { Description = terminal.Text("Time limit of a task, such as 02:00:00", "每个任务的时限，例如 02:00:00"), HelpName = "TIME" };
        Option<string?> memory = new("--mem") { Description = terminal.Text("Memory of a task [default: 1G]", "每个任务的内存 [默认：1G]"), HelpName = "SIZE" };
        Option<string?> cores = new("--cpus") { Description = terminal.Text("Cores of a task [default: 1]", "每个任务的核数 [默认：1]"), HelpName = "N" };
        Option<string?> tasks = new("--tasks") { Description = terminal.Text("Tasks of the array at most; each judges several shards [default: 1000]", "任务数上限；每个任务检查若干分片 [默认：1000]"), HelpName = "N" };
        Option<string?> atOnce = new("--at-once") { Description = terminal.Text("Tasks that run at the same time at most", "同时运行的任务数上限"), HelpName = "N" };
        Option<string?> after = new("--merge-after")
        {
            Description = terminal.Text("Merge after the end of every task, or only if all succeeded [default: any]", "所有任务结束后即合并（any），或全部成功才合并（ok） [默认：any]"),
            HelpName = "any|ok",
        };
        Option<string?> program = new("--command") { Description = terminal.Text("How the nodes call alignment [default: this program]", "节点上调用 alignment 的方式 [默认：本程序]"), HelpName = "PATH" };
        CheckOptions judging = new(terminal);
        ToolCommand command = new("slurm", terminal.Text(
            "Write the scripts of a Slurm cluster for the shards that are missing", "为尚缺的分片生成 Slurm 集群脚本"))
        {
            plan, folder, partition, account, time, memory, cores, tasks, atOnce, after, program,
            new CommandExample(
                "alignment corpus slurm plan.jsonl -o judged --time 02:00:00",
                terminal.Text("Scripts for the shards that are missing", "为尚缺的分片生成脚本")),
        };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            judging.Settings(parsed, terminal.Folder);
            PlanFile file = PlanFile.Open(parsed.GetRequiredValue(plan));
            ResultFolder results = ResultFolder.Begin(parsed.GetRequiredValue(folder), file, replaces: false);
            ImmutableArray<int> missing = results.Missing();
            if (missing.IsEmpty)
            {
                terminal.Output.WriteLine(terminal.Text(
                    $"every shard is done; merge them: alignment corpus merge {results.Path} -o summary.json",
                    $"所有分片均已完成；请合并：alignment corpus merge {results.Path} -o summary.json"));
                return ExitCode.Success;
            }

            SlurmOptions options = new()
            {
                Command = parsed.GetValue(program) ?? (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "alignment" ? Environment.ProcessPath! : "alignment"),
                Plan = Path.GetFullPath(parsed.GetRequiredValue(plan)),
                Folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(results.Path)),
                WorkingFolder = Path.GetFullPath("."),
                Judging = judging.Given(parsed),
                Partition = parsed.GetValue(partition),
                Account = parsed.GetValue(account),
                Time = parsed.GetValue(time),
                Memory = parsed.GetValue(memory) ?? "1G",
                Cores = Math.Max(1, parsed.Count(cores) ?? 1),
                Tasks = Math.Max(1, parsed.Count(tasks) ?? SlurmOptions.DefaultTasks),
                AtOnce = parsed.Count(atOnce) is int most ? Math.Max(1, most) : null,
                MergesOnlyWhenOk = parsed.Choice(after, "any", "ok") == "ok",
            };
            string scripts = Directory.CreateDirectory(Path.Combine(options.Folder, "slurm")).FullName;
            foreach ((string name, string text) in SlurmScripts.Write(missing, options))
            {
                PendingFile.Write(Path.Combine(scripts, name), pending => pending.Writer.Write(text));
            }

            Say(missing.Length, file.Header.Shards, scripts);
            return ExitCode.Success;
        });
        return command;

        void Say(int missing, int shards, string scripts)
        {
            terminal.Output.WriteLine(terminal.Text(
                $"{missing} of {shards} shards to judge; scripts in {scripts}", $"{shards} 个分片中有 {missing} 个待检查；脚本位于 {scripts}"));
            terminal.Output.WriteLine(terminal.Text($"submit: bash {SlurmScripts.Quoted(scripts + "/submit.sh")}", $"提交：bash {SlurmScripts.Quoted(scripts + "/submit.sh")}"));
            terminal.Output.WriteLine(terminal.Text(
                "look: squeue --me; after a loss write the scripts again (only what is missing) and submit them",
                "查看：squeue --me；若有任务丢失，请重新生成脚本（只含尚缺的分片）后再次提交"));
        }
    }
}
