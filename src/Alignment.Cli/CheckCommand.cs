using System.CommandLine;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Pairing;
using Alignment.Reporting;

namespace Alignment.Cli;

/// <summary><c>alignment check SOURCE TARGET</c>: judges one pair of editions.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Argument<string> source = new("SOURCE") { Description = "English edition: a file, - or git:REF:PATH" };
        Argument<string> target = new("TARGET") { Description = "Chinese edition: a file, - or git:REF:PATH" };
        Option<string?> raw = new("--raw") { Description = "The crawl the target was made from" };
        Option<string?> twin = new("--twin") { Description = "The target's other file (Markdown or records), to be compared with it" };
        Option<string> scope = new("--scope") { Description = "Which categories the target is expected to hold", DefaultValueFactory = _ => "common-categories" };
        scope.AcceptOnlyFromAmong("common-categories", "all");
        Option<string[]> formats = new("--output-format", "-f") { Description = "FORMAT or FORMAT:PATH; may be repeated" };
        Option<bool> exitZero = new("--exit-zero") { Description = "Exit 0 even when the gate fails" };
        Command command = new("check", "Judge one pair of editions") { source, target, raw, twin, scope, formats, exitZero };
        command.SetAction(parsed =>
        {
            RunSettings settings = new()
            {
                Pairing = new() { Scope = parsed.GetValue(scope) == "all" ? ScopeMode.All : ScopeMode.CommonCategories },
            };
            string? crawl = parsed.GetValue(raw);
            Judgement judgement = Judgement.Of(
                EditionSource.Of(parsed.GetValue(source)!),
                EditionSource.Of(parsed.GetValue(target)!),
                crawl is null ? null : EditionSource.Of(crawl),
                settings,
                parsed.GetValue(twin) is string other ? EditionSource.Of(other) : null);
            string[] outputs = parsed.GetValue(formats) is { Length: > 0 } given ? given : ["concise"];
            foreach (string output in outputs)
            {
                Output(judgement, output, parsed.InvocationConfiguration.Output);
            }

            int exit = judgement.Verdict.ExitCode;
            return exit == 1 && parsed.GetValue(exitZero) ? 0 : exit;
        });
        return command;
    }

    private static void Output(Judgement judgement, string output, TextWriter standard)
    {
        string[] parts = output.Split(':', 2);
        using TextWriter? file = parts.Length == 2 ? new StreamWriter(parts[1]) : null;
        TextWriter writer = file ?? standard;
        if (parts[0] == "jsonl")
        {
            JsonLinesRenderer.Render(judgement, writer);
        }
        else
        {
            ConciseRenderer.Render(judgement, writer);
        }
    }
}
