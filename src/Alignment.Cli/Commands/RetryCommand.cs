using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Repair;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment retry RESULT -o DIR</c>: hands the generator its own input back, for the papers that want it.</summary>
internal static class RetryCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> result = new("RESULT") { Description = terminal.Text("Report of a check: alignment check … -f json:report.json", "检查报告：alignment check … -f json:report.json") };
        Option<string?> raw = new("--raw")
        {
            Description = terminal.Text(
                "The crawl that the edition was made from [default: the one the report names; without one, the edition's own records]",
                "生成版本所用的原始抓取 [默认：报告所记的那份；没有则用版本自身的记录]"),
            HelpName = "FILE",
        };
        Option<string> output = new("-o", "--output")
        {
            Description = terminal.Text(
                "Folder for retry.json, retry.ids.txt and the filtered crawl; not the edition's own",
                "存放 retry.json、retry.ids.txt 与筛选后抓取的文件夹；不可是版本所在的文件夹"),
            HelpName = "DIR",
            Required = true,
        };
        Option<string?> include = new("--include")
        {
            Description = terminal.Text("review: generate also the papers that a person is to decide about", "review：待人工决定的论文也一并生成"),
            HelpName = "review",
        };
        Option<string?> edition = new("--edition")
        {
            Description = terminal.Text(
                "Of a report on several pairs the day to take [default: the only one that failed]",
                "报告含多对版本时取哪一天 [默认：唯一不通过的那一对]"),
            HelpName = "DAY",
        };
        ToolCommand command = new("retry", terminal.Text(
            "List the papers to generate again, with the crawl cut down to them", "列出需重新生成的论文，并把原始抓取筛选到这些论文"))
        {
            result, raw, output, include, edition,
            new CommandExample(
                "alignment retry report.json -o retry",
                terminal.Text("From the report that check -f json:report.json wrote", "依据 check -f json:report.json 写出的报告")),
            new CommandExample(
                "alignment retry report.json -o retry --include review",
                terminal.Text("With the papers that may be left out on purpose", "连同可能有意略去的论文")),
        };
        command.SetAction(parsed => Repairs.Run(() =>
        {
            bool includesReview = parsed.Choice(include, "review") is not null;
            Report report = ReportFile.Read(EditionSource.Of(parsed.GetRequiredValue(result)), parsed.GetValue(edition));
            RetryFiles files = RetryFiles.Read(report, parsed.GetValue(raw));
            RetryFolder folder = new(parsed.GetRequiredValue(output), report, parsed.GetValue(raw));
            RetryList list = RetryPlanner.Plan(report, files.Crawl is null ? null : [.. files.Crawl.Ids], folder.Earlier());
            RetryItem[] chosen = [.. list.ToGenerate(includesReview)];
            folder.Write(list, chosen, RetryRecords.Of(chosen, files.Records));
            Say(terminal, report, list, folder, chosen.Length, includesReview);
            return ExitCode.Success;
        }));
        return command;
    }

    private static void Say(Terminal terminal, Report report, RetryList list, RetryFolder folder, int chosen, bool includesReview)
    {
        RetryCounts counts = list.Counts;
        TextWriter output = terminal.Output;
        string edition = $"{list.Edition ?? terminal.Text("(no date)", "（无日期）")} {list.Language}";
        output.WriteLine(terminal.Text(
            $"{edition}: {counts.Regenerate} to generate again, {counts.Restore} to restore, {counts.Review} to review",
            $"{edition}：{counts.Regenerate} 篇需重新生成，{counts.Restore} 篇需补回，{counts.Review} 篇待人工决定"));
        output.WriteLine(terminal.Text(
            $"{folder.List}, {folder.Ids}, {folder.Records(list)}: {chosen} paper{(chosen == 1 ? "" : "s")} to generate",
            $"{folder.List}、{folder.Ids}、{folder.Records(list)}：{chosen} 篇待生成"));
        if (counts.Review > 0 && !includesReview)
        {
            output.WriteLine(terminal.Text(
                "papers lost among others may be left out on purpose: they wait for a person (--include review takes them in)",
                "零散缺失的论文可能是有意略去的，留待人工决定（--include review 可一并生成）"));
        }

        if (chosen == 0)
        {
            output.WriteLine(terminal.Text("nothing to generate", "没有需要生成的论文"));
            return;
        }

        string[] roles = ["target", "twin"];
        string? Edition(string form) => report.Inputs.FirstOrDefault(input => roles.Contains(input.Role) && input.Form == form)?.Path;
        string made = Path.ChangeExtension(folder.Records(list), null) + $"_AI_enhanced_{list.Language}.jsonl";
        string markdown = Edition("markdown") is string page ? $" --markdown {page}" : "";
        output.WriteLine(terminal.Text(
            $"next: give {folder.Records(list)} to the generator, then:", $"下一步：把 {folder.Records(list)} 交给生成器，然后运行："));
        output.WriteLine($"  alignment merge {Edition("records") ?? "EDITION"} {made} --retry {folder.List}{markdown}");
    }
}
