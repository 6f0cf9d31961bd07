using System.CommandLine;
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
        Argument<string> result = new("RESULT") { Description = "Report of a check: alignment check … -f json:report.json" };
        Option<string?> raw = new("--raw") { Description = "The crawl that the edition was made from [default: the one the report names; without one, the edition's own records]", HelpName = "FILE" };
        Option<string> output = new("-o", "--output") { Description = "Folder for retry.json, retry.ids.txt and the filtered crawl; not the edition's own", HelpName = "DIR", Required = true };
        Option<string?> include = new("--include") { Description = "review: generate also the papers that a person is to decide about", HelpName = "review" };
        Command command = new("retry", "List the papers to generate again, with the crawl cut down to them") { result, raw, output, include };
        command.SetAction(parsed => Repairs.Run(() =>
        {
            bool includesReview = parsed.Choice(include, "review") is not null;
            Report report = ReportFile.Read(EditionSource.Of(parsed.GetRequiredValue(result)));
            RetryFiles files = RetryFiles.Read(report, parsed.GetValue(raw));
            RetryFolder folder = new(parsed.GetRequiredValue(output), report, parsed.GetValue(raw));
            RetryList list = RetryPlanner.Plan(report, files.Crawl is null ? null : [.. files.Crawl.Ids], folder.Earlier());
            RetryItem[] chosen = [.. list.ToGenerate(includesReview)];
            folder.Write(list, chosen, RetryRecords.Of(chosen, files.Records));
            Say(terminal.Output, report, list, folder, chosen.Length, includesReview);
            return ExitCode.Success;
        }));
        return command;
    }

    private static void Say(TextWriter output, Report report, RetryList list, RetryFolder folder, int chosen, bool includesReview)
    {
        RetryCounts counts = list.Counts;
        output.WriteLine(FormattableString.Invariant(
            $"{list.Edition ?? "(no date)"} {list.Language}: {counts.Regenerate} to generate again, {counts.Restore} to restore, {counts.Review} to review"));
        output.WriteLine(FormattableString.Invariant($"{folder.List}, {folder.Ids}, {folder.Records(list)}: {chosen} paper{(chosen == 1 ? "" : "s")} to generate"));
        if (counts.Review > 0 && !includesReview)
        {
            output.WriteLine("papers lost among others may be left out on purpose: they wait for a person (--include review takes them in)");
        }

        if (chosen == 0)
        {
            output.WriteLine("nothing to generate");
            return;
        }

        string[] roles = ["target", "twin"];
        string? Edition(string form) => report.Inputs.FirstOrDefault(input => roles.Contains(input.Role) && input.Form == form)?.Path;
        string made = Path.ChangeExtension(folder.Records(list), null) + $"_AI_enhanced_{list.Language}.jsonl";
        string markdown = Edition("markdown") is string page ? $" --markdown {page}" : "";
        output.WriteLine($"next: give {folder.Records(list)} to the generator, then:");
        output.WriteLine($"  alignment merge {Edition("records") ?? "EDITION"} {made} --retry {folder.List}{markdown}");
    }
}
