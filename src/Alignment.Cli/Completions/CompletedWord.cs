namespace Alignment.Cli.Completions;

/// <summary>A word and what it means.</summary>
internal sealed record CompletedWord(string Word, string Description);
