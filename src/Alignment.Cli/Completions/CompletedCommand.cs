namespace Alignment.Cli.Completions;

/// <summary>One command as a shell completes it.</summary>
/// <param name="Path">The words that lead to it: <c>alignment history add</c>.</param>
/// <param name="Commands">Its subcommands.</param>
/// <param name="Options">Its options.</param>
/// <param name="Values">What its arguments may be; empty for names of files.</param>
internal sealed record CompletedCommand(
    string Path, IReadOnlyList<CompletedWord> Commands, IReadOnlyList<CompletedOption> Options, IReadOnlyList<string> Values);
