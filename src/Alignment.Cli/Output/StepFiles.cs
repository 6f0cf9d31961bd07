using System.Globalization;
using System.Text;
using Alignment.Cli.Terminals;
using Alignment.Reporting;
using Alignment.Reporting.Markdown;

namespace Alignment.Cli.Output;

/// <summary>What a step of GitHub Actions leaves behind: its summary, and its outputs.</summary>
/// <remarks>Both files may hold what other commands of the step wrote: they are added to. A file that cannot be written is named and
/// changes no verdict.</remarks>
internal static class StepFiles
{
    // GitHub drops a summary of this size whole; a little below it already, and 1,024 KB have been seen to fail.
    private const int MostBytes = (1024 * 1024) - 4096;

    // Below it there is no room to say anything.
    private const int LeastBytes = 2048;

    /// <summary>Adds to the summary and the outputs of the step, where it has them.</summary>
    public static void Write(JudgedRun run, MarkdownOptions options, Terminal terminal)
    {
        if (terminal.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } summary)
        {
            Append(summary, terminal, bytes =>
            {
                int room = (int)Math.Min(options.MaxBytes, MostBytes - bytes);
                if (room < LeastBytes)
                {
                    terminal.Error.WriteLine(terminal.Text(
                        "the summary of this step is full: nothing was added to it", "本步骤的摘要已满，未写入"));
                    return "";
                }

                using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
                MarkdownSummary.Render(run, options with { MaxBytes = room - 1 }, text);
                return (bytes > 0 ? "\n" : "") + text;
            });
        }

        if (terminal.Variable("GITHUB_OUTPUT") is { Length: > 0 } outputs)
        {
            // Words and numbers of our own: nothing of an edition can end a line here.
            RunVerdictRow verdict = RunVerdictRow.Of(run);
            Append(outputs, terminal, _ => FormattableString.Invariant(
                $"verdict={verdict.Outcome}\nerrors={verdict.Errors}\nwarnings={verdict.Warnings}\nnotes={verdict.Notes}\npairs={verdict.Pairs}\nfailed={verdict.Failed}\nnot-judged={verdict.NotJudged}\nalone={run.Alone.Length}\n"));
        }
    }

    private static void Append(string path, Terminal terminal, Func<long, string> text)
    {
        try
        {
            using FileStream file = new(path, FileMode.Append, FileAccess.Write, FileShare.Read);
            file.Write(Encoding.UTF8.GetBytes(text(file.Length)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(terminal.Text($"not written: {path}: {error.Message}", $"未写入：{path}：{error.Message}"));
        }
    }
}
