using System.Collections.Immutable;
using System.CommandLine;
using Alignment.Cli.Output;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Gate;
using Alignment.Reporting;
using Alignment.Reporting.Exports;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment export SOURCE TARGET</c>: writes the texts of two editions side by side, with scores and findings.</summary>
internal static class ExportCommand
{
    private static readonly string[] Names = ["tsv", "jsonl", "tmx"];

    public static Command Create(Terminal terminal)
    {
        Argument<string> source = new("SOURCE") { Description = "English edition: a file, - for standard input, or git:REF:PATH" };
        Argument<string> target = new("TARGET") { Description = "Chinese edition, likewise" };
        Option<string?> format = new("--output-format", "-f") { Description = "A table, lines of JSON, or a translation memory [default: tsv]", HelpName = string.Join('|', Names) };
        Option<string?> output = new("--output", "-o") { Description = "File to write; - for standard output [default: -]", HelpName = "FILE" };
        Option<bool> clean = new("--clean") { Description = "Only pairs without any finding, as a translation memory wants them" };
        Option<bool> quiet = new("--quiet", "-q") { Description = "Say nothing on standard error" };
        Option<bool> noProgress = new("--no-progress") { Description = "No progress on standard error" };
        CheckOptions judging = new();

        Command command = new("export", "Write the texts of both editions side by side, with places, scores and findings")
        {
            source, target, format, output, clean, quiet, noProgress,
        };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            ExportFormat chosen = (ExportFormat)Array.IndexOf(Names, parsed.Choice(format, Names) ?? Names[0]);
            RunSettings settings = judging.Settings(parsed, terminal.Folder);
            InputNames inputs = new(parsed.GetRequiredValue(source), parsed.GetRequiredValue(target), null, null);
            string? path = parsed.GetValue(output) is string named and not "-" ? named : null;
            Repairs.RequireOther(path ?? "", inputs.All());
            bool isQuiet = parsed.GetValue(quiet);
            PendingFile? file = path is null ? null : PendingFile.Begin(path);
            try
            {
                Judgement judgement;
                using (new Progress(terminal, !isQuiet && !parsed.GetValue(noProgress), $"judging {inputs.Target}"))
                {
                    judgement = inputs.Judge(settings);
                }

                if (judgement.Verdict.Outcome == Outcome.CannotJudge)
                {
                    throw new ConfigurationException($"nothing to export: {judgement.Verdict.Reason.English}");
                }

                ImmutableArray<FieldPairRow> all = FieldPairRows.Of(judgement);
                FieldPairRow[] rows = [.. all.Where(row => !parsed.GetValue(clean) || row.Status == FieldPairRows.Clean)];
                int removed = Write(chosen, rows, file?.Writer ?? terminal.Output);
                file?.Commit();
                if (!isQuiet)
                {
                    Say(terminal.Error, judgement, rows.Length, all.Length, removed);
                }
            }
            finally
            {
                file?.Discard();
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static int Write(ExportFormat format, FieldPairRow[] rows, TextWriter output)
    {
        switch (format)
        {
            case ExportFormat.JsonLines:
                JsonLinesExport.Render(rows, output);
                return 0;
            case ExportFormat.Tmx:
                return TmxExport.Render(rows, output);
            default:
                TsvExport.Render(rows, output);
                return 0;
        }
    }

    // What is not in the file is said.
    private static void Say(TextWriter error, Judgement judgement, int written, int all, int removed)
    {
        int aligned = judgement.Evidence.Pair.Aligned;
        int alone = judgement.Evidence.Pair.Papers.Length - aligned;
        error.WriteLine($"{Count(written, "pair")} of texts; {Count(aligned, "paper")} in both editions"
            + (alone > 0 ? $"; left out: {Count(alone, "paper")} of one edition only" : "")
            + (written < all ? $"; left out: {Count(all - written, "pair")} with findings" : "")
            + (removed > 0 ? $"; left out: {Count(removed, "character")} that XML cannot hold" : ""));
    }

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
