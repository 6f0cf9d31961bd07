using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Gate;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment baseline prune BASELINE RESULT.json…</c>: drops the entries of these editions that are found no more.</summary>
internal static class BaselinePruneCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> baseline = new("BASELINE") { Description = terminal.Text("Baseline to clear up", "要清理的基线") };
        Argument<string[]> names = new("FILES")
        {
            Description = terminal.Text("Reports, or SOURCE TARGET: entries of other days stay", "报告，或 SOURCE TARGET；其他日期的条目不动"),
            Arity = ArgumentArity.OneOrMore,
        };
        CheckOptions judging = new(terminal);
        ToolCommand command = new("prune", terminal.Text("Drop entries that are found no more", "删去不再出现的条目"))
        {
            baseline, names,
            new CommandExample("alignment baseline prune baseline.json report.json", terminal.Text("After papers were generated again", "重新生成论文之后")),
        };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(baseline);
            Baseline old = BaselineFile.Read(path);
            BaselineFindings found = BaselineFindings.Of(parsed.GetRequiredValue(names), () => judging.Settings(parsed, terminal.Folder));
            ILookup<string, string?> seen = found.Entries.ToLookup(entry => entry.Fingerprint, entry => entry.Edition);

            // An entry without a day belongs to any; one of another day was not looked for.
            bool IsLookedFor(BaselineEntry entry) => entry.Edition is null || found.Editions.Any(day => day is null || day == entry.Edition);
            bool IsFound(BaselineEntry entry) => seen[entry.Fingerprint].Any(day => day is null || entry.Edition is null || day == entry.Edition);
            Baseline kept = Baseline.Of(old.Entries.Where(entry => !IsLookedFor(entry) || IsFound(entry)));
            int dropped = old.Entries.Length - kept.Entries.Length;
            int others = old.Entries.Count(entry => !IsLookedFor(entry));
            if (dropped > 0)
            {
                BaselineCommand.Write(kept, path);
            }

            terminal.Output.WriteLine(terminal.Text(
                $"{path}: {dropped} dropped, {kept.Entries.Length} kept ({others} of other days, not looked for)",
                $"{path}：删去 {dropped} 条，保留 {kept.Entries.Length} 条（其中 {others} 条属其他日期，未核对）"));
            return ExitCode.Success;
        });
        return command;
    }
}
